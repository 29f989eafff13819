package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The header of a JPEG file (ITU-T T.81) up to its first scan, with what tells the kinds of JPEG
 * apart.
 *
 * @param frame the low byte of the start-of-frame marker, 0xC0 to 0xCF
 * @param frameStart where the contents of that segment begin
 * @param precision bits of a sample
 * @param adobeTransform how Adobe's segment says that colours are coded; -1 where there is no such
 *     segment
 */
record JpegHeader(
    ImageHeader header,
    int frame,
    int frameStart,
    int precision,
    int components,
    int adobeTransform) {
  private static final int START_OF_FRAME = 0xC0;
  private static final int PROGRESSIVE = 0xC2;
  private static final int LOSSLESS = 0xC3;
  private static final int HUFFMAN_TABLE = 0xC4;
  private static final int RESERVED = 0xC8;
  private static final int ARITHMETIC_TABLE = 0xCC;
  private static final int LAST_FRAME = 0xCF;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;
  private static final int NUMBER_OF_LINES = 0xDC;
  private static final int APP1 = 0xE1;
  private static final int APP14 = 0xEE;

  private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1);
  private static final byte[] ADOBE = "Adobe".getBytes(ISO_8859_1);
  private static final int ADOBE_TRANSFORM = 11;
  private static final int ADOBE_YCCK = 2;

  /**
   * @throws IllegalArgumentException if there is no frame before the first scan
   */
  static JpegHeader read(byte[] bytes) {
    JpegSegments segments = new JpegSegments(bytes);
    OrientationClues clues = new OrientationClues();
    int adobeTransform = -1;
    JpegHeader header = null;
    while (segments.next() && segments.marker() != START_OF_SCAN) {
      if (segments.marker() == APP1) {
        addClue(clues, bytes, segments);
      } else if (segments.marker() == APP14
          && Metadata.startsWith(bytes, segments.start(), ADOBE)) {
        adobeTransform = segments.get(ADOBE_TRANSFORM);
      } else if (header == null && isFrame(segments.marker())) {
        header = frame(bytes, segments);
      }
    }
    if (header == null) {
      throw new IllegalArgumentException("no start of frame before the first scan");
    }
    return header.with(clues.orientation(), adobeTransform);
  }

  private static void addClue(OrientationClues clues, byte[] bytes, JpegSegments segments) {
    if (segments.start() >= segments.end()) {
      return;
    }
    byte[] block = Arrays.copyOfRange(bytes, segments.start(), segments.end());
    if (Metadata.beginsExif(block)) {
      clues.addExif(block);
    } else if (Metadata.startsWith(block, 0, XMP)) {
      clues.addXmp(Arrays.copyOfRange(block, XMP.length, block.length));
    }
  }

  private static JpegHeader frame(byte[] bytes, JpegSegments frame) {
    int height = frame.getShort(1) == 0 ? numberOfLines(bytes) : frame.getShort(1);
    int precision = frame.get(0);
    int components = frame.get(5);
    ImageHeader header =
        new ImageHeader(
            ImageFormat.JPEG,
            frame.getShort(3),
            height,
            Math.max(1, precision * components),
            Orientation.UPRIGHT);
    return new JpegHeader(header, frame.marker(), frame.start(), precision, components, -1);
  }

  private JpegHeader with(Orientation orientation, int transform) {
    ImageHeader turned =
        new ImageHeader(
            ImageFormat.JPEG, header.width(), header.height(), header.bitsPerPixel(), orientation);
    return new JpegHeader(turned, frame, frameStart, precision, components, transform);
  }

  /**
   * The height as a scanner tells it that learns it only at the end, behind the first scan; zero
   * where it isn't told.
   */
  private static int numberOfLines(byte[] bytes) {
    JpegSegments segments = new JpegSegments(bytes);
    while (segments.next()) {
      if (segments.marker() == NUMBER_OF_LINES) {
        return segments.getShort(0);
      }
    }
    return 0;
  }

  /** The same file with its height where every loader looks for it. */
  byte[] withHeightInFrame(byte[] bytes) {
    int at = frameStart + 1;
    if (bytes[at] != 0 || bytes[at + 1] != 0) {
      return bytes;
    }
    byte[] mended = bytes.clone();
    mended[at] = (byte) (header.height() >> 8);
    mended[at + 1] = (byte) header.height();
    return mended;
  }

  /** Why no loader can read it; null where one can. */
  @Nullable String unreadableVariant() {
    if (frame > RESERVED) {
      return "arithmetic coding";
    }
    if (frame > LOSSLESS) {
      return "hierarchical coding";
    }
    return frame != LOSSLESS && precision != 8 ? precision + " bits a sample" : null;
  }

  /**
   * Whether it is of the everyday kind: lossy, eight bits, grey or three colours coded as usual.
   */
  boolean isOrdinary() {
    return frame <= PROGRESSIVE
        && (components == 1 || (components == 3 && adobeTransform != ADOBE_YCCK));
  }

  boolean isProgressive() {
    return frame == PROGRESSIVE;
  }

  /** Whether the file goes on to its end-of-image marker. */
  static boolean isWhole(byte[] bytes) {
    JpegSegments segments = new JpegSegments(bytes);
    while (segments.next()) {
      if (segments.marker() == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFrame(int marker) {
    return marker >= START_OF_FRAME
        && marker <= LAST_FRAME
        && marker != HUFFMAN_TABLE
        && marker != RESERVED
        && marker != ARITHMETIC_TABLE;
  }
}
