package touchstone.storage.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Format and size of an image, read from its first bytes without decoding it.
 *
 * @param mediaType {@code application/octet-stream} for a format that is not known here
 * @param width pixels before any EXIF rotation; 0 where the header doesn't tell
 * @param height as {@code width}
 */
public record ImageHeader(String mediaType, int width, int height) {
  private static final ImageHeader UNKNOWN = new ImageHeader("application/octet-stream", 0, 0);

  /** Reads what it can; never fails. */
  public static ImageHeader read(byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    try {
      return readKnown(header);
    } catch (IndexOutOfBoundsException e) {
      return UNKNOWN;
    }
  }

  private static ImageHeader readKnown(ByteBuffer header) {
    if (startsWith(header, 0, "\u0089PNG\r\n\u001a\n")) {
      return sized("image/png", header.getInt(16), header.getInt(20));
    }
    if (startsWith(header, 0, "\u00ff\u00d8")) {
      return readJpeg(header);
    }
    header.order(ByteOrder.LITTLE_ENDIAN);
    if (startsWith(header, 0, "GIF8")) {
      return sized("image/gif", unsigned(header, 6), unsigned(header, 8));
    }
    if (startsWith(header, 0, "BM")) {
      return readBmp(header);
    }
    if (startsWith(header, 0, "RIFF") && startsWith(header, 8, "WEBP")) {
      return readWebp(header);
    }
    if (startsWith(header, 0, "II*\0") || startsWith(header, 0, "MM\0*")) {
      return new ImageHeader("image/tiff", 0, 0);
    }
    return UNKNOWN;
  }

  private static ImageHeader readJpeg(ByteBuffer header) {
    int at = 2;
    while (at + 9 < header.limit()) {
      int marker = unsigned(header, at);
      if (isStartOfFrame(marker)) {
        return sized("image/jpeg", unsigned(header, at + 7), unsigned(header, at + 5));
      }
      if (marker == 0xffd9 || marker == 0xffda) {
        break;
      }
      // Junk between segments and 0xff as padding are passed over, as decoders do.
      boolean segment = marker > 0xff01 && marker < 0xffff && (marker < 0xffd0 || marker > 0xffd8);
      at += segment ? 2 + unsigned(header, at + 2) : 1;
    }
    return new ImageHeader("image/jpeg", 0, 0);
  }

  private static boolean isStartOfFrame(int marker) {
    return marker >= 0xffc0
        && marker <= 0xffcf
        && marker != 0xffc4
        && marker != 0xffc8
        && marker != 0xffcc;
  }

  private static ImageHeader readBmp(ByteBuffer header) {
    // The oldest header, 12 bytes long, has sizes of 16 bits; a negative height counts downwards.
    return header.getInt(14) == 12
        ? sized("image/bmp", unsigned(header, 18), unsigned(header, 20))
        : sized("image/bmp", header.getInt(18), Math.abs(header.getInt(22)));
  }

  private static ImageHeader readWebp(ByteBuffer header) {
    String type = "image/webp";
    if (startsWith(header, 12, "VP8X")) {
      return sized(type, 1 + unsigned24(header, 24), 1 + unsigned24(header, 27));
    }
    if (startsWith(header, 12, "VP8L")) {
      int bits = header.getInt(21);
      return sized(type, 1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
    }
    return sized(type, unsigned(header, 26) & 0x3fff, unsigned(header, 28) & 0x3fff);
  }

  private static ImageHeader sized(String mediaType, int width, int height) {
    return width > 0 && height > 0
        ? new ImageHeader(mediaType, width, height)
        : new ImageHeader(mediaType, 0, 0);
  }

  private static boolean startsWith(ByteBuffer header, int at, String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (header.limit() < at + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (header.get(at + i) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static int unsigned(ByteBuffer header, int at) {
    return Short.toUnsignedInt(header.getShort(at));
  }

  private static int unsigned24(ByteBuffer header, int at) {
    return unsigned(header, at) | Byte.toUnsignedInt(header.get(at + 2)) << 16;
  }
}
