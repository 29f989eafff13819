package touchstone.viewer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The header of a WebP file (RFC 9649): its canvas, and its orientation in an EXIF or XMP chunk.
 */
final class WebpHeader {
  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int LOSSY = fourCc("VP8 ");
  private static final int LOSSLESS = fourCc("VP8L");
  private static final int EXTENDED = fourCc("VP8X");
  private static final int EXIF = fourCc("EXIF");
  private static final int XMP = fourCc("XMP ");
  private static final int BITS_PER_PIXEL = 32;

  private WebpHeader() {}

  static @Nullable ImageHeader read(byte[] bytes) {
    ByteBuffer webp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int data = FIRST_CHUNK + CHUNK_HEADER;
    int kind = webp.getInt(FIRST_CHUNK);
    if (kind == EXTENDED) {
      Orientation orientation = orientation(bytes, webp);
      return header(1 + low24(webp, data + 4), 1 + low24(webp, data + 7), orientation);
    }
    if (kind == LOSSY) {
      return header(
          webp.getShort(data + 6) & 0x3fff, webp.getShort(data + 8) & 0x3fff, Orientation.UPRIGHT);
    }
    if (kind == LOSSLESS) {
      int packed = webp.getInt(data + 1);
      return header(1 + (packed & 0x3fff), 1 + ((packed >> 14) & 0x3fff), Orientation.UPRIGHT);
    }
    return null;
  }

  private static ImageHeader header(int width, int height, Orientation orientation) {
    return new ImageHeader(ImageFormat.WEBP, width, height, BITS_PER_PIXEL, orientation);
  }

  private static Orientation orientation(byte[] bytes, ByteBuffer webp) {
    OrientationClues clues = new OrientationClues();
    long at = FIRST_CHUNK;
    while (at <= bytes.length - CHUNK_HEADER) {
      int data = (int) at + CHUNK_HEADER;
      long length = Integer.toUnsignedLong(webp.getInt(data - 4));
      int end = (int) Math.min(bytes.length, data + length);
      int kind = webp.getInt((int) at);
      if (kind == EXIF) {
        clues.addExif(Arrays.copyOfRange(bytes, data, end));
      } else if (kind == XMP) {
        clues.addXmp(Arrays.copyOfRange(bytes, data, end));
      }
      at = data + length + (length & 1);
    }
    return clues.orientation();
  }

  private static int low24(ByteBuffer webp, int at) {
    return (webp.getShort(at) & 0xffff) | (webp.get(at + 2) & 0xff) << 16;
  }

  private static int fourCc(String name) {
    return name.charAt(0) | (name.charAt(1) << 8) | (name.charAt(2) << 16) | (name.charAt(3) << 24);
  }
}
