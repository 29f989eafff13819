package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The header of a PNG or APNG file (PNG, third edition), and its orientation, wherever it is kept.
 */
final class PngHeader {
  private static final int FIRST_CHUNK = 8;
  private static final int CHUNK_HEADER = 8;
  private static final int CHUNK_OVERHEAD = 12;

  /**
   * Texts are inflated up to here, since that is where an orientation stands; the rest, or a bomb,
   * is left alone.
   */
  private static final int MAX_TEXT = 1 << 17;

  private static final byte[] RAW_PROFILE = "Raw profile type exif\0".getBytes(ISO_8859_1);
  private static final byte[] XMP = "XML:com.adobe.xmp\0".getBytes(ISO_8859_1);

  private PngHeader() {}

  static ImageHeader read(byte[] bytes) {
    ByteBuffer png = ByteBuffer.wrap(bytes);
    if (png.getInt(12) != fourCc("IHDR")) {
      throw new IllegalArgumentException("no IHDR");
    }
    return new ImageHeader(
        ImageFormat.PNG,
        Integer.toUnsignedLong(png.getInt(16)),
        Integer.toUnsignedLong(png.getInt(20)),
        bitsPerPixel(png.get(24), png.get(25)),
        orientation(bytes, png));
  }

  private static int bitsPerPixel(int depth, int colourType) {
    return switch (colourType) {
      case 0, 3 -> depth;
      case 2 -> 3 * depth;
      case 4 -> 2 * depth;
      case 6 -> 4 * depth;
      default -> throw new IllegalArgumentException("colour type " + colourType);
    };
  }

  private static Orientation orientation(byte[] bytes, ByteBuffer png) {
    OrientationClues clues = new OrientationClues();
    long at = FIRST_CHUNK;
    while (at <= bytes.length - CHUNK_HEADER) {
      int data = (int) at + CHUNK_HEADER;
      long length = Integer.toUnsignedLong(png.getInt((int) at));
      int end = (int) Math.min(bytes.length, data + length);
      switch (new String(bytes, data - 4, 4, ISO_8859_1)) {
        case "eXIf" -> clues.addExif(Arrays.copyOfRange(bytes, data, end));
        case "tEXt" -> addRawProfile(clues, bytes, data, end, false);
        case "zTXt" -> addRawProfile(clues, bytes, data, end, true);
        case "iTXt" -> addXmp(clues, bytes, data, end);
        default -> {}
      }
      at += CHUNK_OVERHEAD + length;
    }
    return clues.orientation();
  }

  /** Behind the keyword of a zTXt stands one byte, the method of compression. */
  private static void addRawProfile(
      OrientationClues clues, byte[] bytes, int start, int end, boolean compressed) {
    if (Metadata.startsWith(bytes, start, RAW_PROFILE)) {
      int text = start + RAW_PROFILE.length + (compressed ? 1 : 0);
      clues.addRawProfile(text(bytes, text, end, compressed));
    }
  }

  /**
   * Behind the keyword of an iTXt stand a flag, the method of compression, and two texts that end
   * in a zero.
   */
  private static void addXmp(OrientationClues clues, byte[] bytes, int start, int end) {
    if (Metadata.startsWith(bytes, start, XMP)) {
      int flag = start + XMP.length;
      int text = afterZero(bytes, afterZero(bytes, flag + 2, end), end);
      clues.addXmp(text(bytes, text, end, flag < end && bytes[flag] != 0));
    }
  }

  private static int afterZero(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && bytes[at] != 0) {
      at++;
    }
    return at + 1;
  }

  private static byte[] text(byte[] bytes, int start, int end, boolean compressed) {
    int from = Math.min(start, end);
    if (!compressed) {
      return Arrays.copyOfRange(bytes, from, Math.min(end, from + MAX_TEXT));
    }
    byte[] text = new byte[MAX_TEXT];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, from, end - from);
      return Arrays.copyOf(text, inflater.inflate(text));
    } catch (DataFormatException broken) {
      return new byte[0];
    }
  }

  private static int fourCc(String name) {
    return ByteBuffer.wrap(name.getBytes(ISO_8859_1)).getInt();
  }
}
