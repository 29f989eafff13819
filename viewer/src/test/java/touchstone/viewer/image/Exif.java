package touchstone.viewer.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes an orientation into files, in each of the ways in which it is found there. */
final class Exif {
  private static final int SHORT = 3;
  private static final int ORIENTATION = 274;

  private Exif() {}

  /** A TIFF structure with that one field. */
  static byte[] tiff(int orientation, ByteOrder order) {
    return ByteBuffer.allocate(26)
        .order(order)
        .put(Pictures.bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  static byte[] block(int orientation) {
    return concat(Pictures.bytes("Exif\0\0"), tiff(orientation, ByteOrder.BIG_ENDIAN));
  }

  static String xmp(int orientation) {
    return "<x:xmpmeta><rdf:Description tiff:Orientation=\"" + orientation + "\"/></x:xmpmeta>";
  }

  /** A JPEG with one more segment behind its start. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] contents) {
    byte[] head =
        ByteBuffer.allocate(6)
            .putShort((short) 0xffd8)
            .put((byte) 0xff)
            .put((byte) marker)
            .putShort((short) (contents.length + 2))
            .array();
    return concat(head, contents, rest(jpeg, 2));
  }

  /** A PNG with one more chunk behind its header. */
  static byte[] withChunk(byte[] png, String name, byte[] contents) {
    byte[] named = concat(Pictures.bytes(name), contents);
    CRC32 crc = new CRC32();
    crc.update(named);
    int headerEnd = 33;
    byte[] head = Arrays.copyOf(png, headerEnd);
    byte[] length = ByteBuffer.allocate(4).putInt(contents.length).array();
    byte[] check = ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
    return concat(head, length, named, check, rest(png, headerEnd));
  }

  static byte[] deflate(byte[] bytes) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1024];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] rest(byte[] bytes, int start) {
    return Arrays.copyOfRange(bytes, start, bytes.length);
  }
}
