package touchstone.storage.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a file line by line into one buffer that grows to the longest line, so that memory does not
 * depend on the length of the file. A byte order mark before the first line is passed over. Not
 * safe for use by several threads.
 */
final class Lines implements Closeable {
  /** Longer than the longest record with images; a file without line ends is no JSON Lines. */
  private static final int LONGEST = 1 << 28;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final int longest;
  private byte[] buffer;
  private int start;
  private int end;
  private int filled;
  private long number;
  private long consumed;
  private boolean exhausted;

  Lines(InputStream in) {
    this(in, 1 << 20, LONGEST);
  }

  Lines(InputStream in, int size, int longest) {
    this.in = in;
    this.longest = longest;
    this.buffer = new byte[size];
  }

  /** Goes to the next line; its bytes stay valid until the next call. */
  boolean next() throws IOException {
    if (number > 0) {
      start = Math.min(end + 1, filled);
    }
    int scanned = start;
    while (true) {
      int lineEnd = ByteSearch.indexOf(buffer, scanned, filled, '\n');
      if (lineEnd < filled) {
        return found(lineEnd, 1);
      }
      if (exhausted) {
        return start < filled && found(filled, 0);
      }
      makeRoom();
      scanned = filled;
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        exhausted = true;
      } else {
        filled += read;
      }
    }
  }

  private boolean found(int lineEnd, int terminator) {
    end = lineEnd;
    number++;
    consumed += end - start + terminator;
    if (number == 1 && startsWithMark()) {
      start += BYTE_ORDER_MARK.length;
    }
    return true;
  }

  private boolean startsWithMark() {
    int length = BYTE_ORDER_MARK.length;
    return end - start >= length
        && Arrays.equals(buffer, start, start + length, BYTE_ORDER_MARK, 0, length);
  }

  /** Moves the open line to the front, and doubles the buffer if that is not enough. */
  private void makeRoom() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      if (filled >= longest) {
        throw new IOException(
            "line %d is longer than %,d bytes; one record a line is expected"
                .formatted(number + 1, longest));
      }
      buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, longest));
    }
  }

  /** A copy of the line's bytes without its line end. */
  byte[] bytes() {
    return Arrays.copyOfRange(buffer, start, to());
  }

  /** What holds the line's bytes, and other bytes around them. */
  byte[] buffer() {
    return buffer;
  }

  /** Where the line begins in {@link #buffer}. */
  int from() {
    return start;
  }

  /** Where the line ends in {@link #buffer}, without its line end. */
  int to() {
    return end > start && buffer[end - 1] == '\r' ? end - 1 : end;
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** 1-based number of the line. */
  long number() {
    return number;
  }

  /** Bytes of the file that lie before the next line. */
  long consumed() {
    return consumed;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
