package touchstone.viewer.image;

/**
 * Walks through the segments of a JPEG file (ITU-T T.81, annex B), whatever junk lies between them.
 * Used by one thread.
 */
final class JpegSegments {
  private static final int TEMPORARY = 0x01;
  private static final int FIRST_RESTART = 0xD0;
  private static final int END_OF_IMAGE = 0xD9;

  private final byte[] bytes;
  private int at;
  private int end;

  /** Begins behind the start-of-image marker. */
  JpegSegments(byte[] bytes) {
    this.bytes = bytes;
    end = 2;
  }

  /** Goes to the next segment, past entropy-coded data; false where there is none. */
  boolean next() {
    at = end;
    while (at < bytes.length - 1) {
      if (bytes[at++] == (byte) 0xff && bytes[at] != 0 && bytes[at] != (byte) 0xff) {
        end = Math.min(bytes.length, at + 1 + length());
        return true;
      }
    }
    return false;
  }

  /** What kind of segment it is: the low byte of its marker. */
  int marker() {
    return bytes[at] & 0xff;
  }

  /** Where the contents begin, behind marker and length. */
  int start() {
    return at + 3;
  }

  /** Where the contents end; before {@link #start()} where there are none. */
  int end() {
    return end;
  }

  /** A byte of the contents, unsigned; zero where they have ended. */
  int get(int index) {
    return start() + index < end ? bytes[start() + index] & 0xff : 0;
  }

  /** Two bytes of the contents. */
  int getShort(int index) {
    return (get(index) << 8) | get(index + 1);
  }

  /** With the two bytes that say so. */
  private int length() {
    boolean standsAlone =
        marker() == TEMPORARY || (marker() >= FIRST_RESTART && marker() <= END_OF_IMAGE);
    return standsAlone || at + 2 >= bytes.length
        ? 0
        : ((bytes[at + 1] & 0xff) << 8) | (bytes[at + 2] & 0xff);
  }
}
