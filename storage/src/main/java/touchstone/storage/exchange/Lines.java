package touchstone.storage.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a file line by line into one buffer that grows to the longest line, so that memory does not
 * depend on the length of the file. Not safe for use by several threads.
 */
final class Lines implements Closeable {
  private final InputStream in;
  private byte[] buffer = new byte[1 << 20];
  private int start;
  private int end;
  private int filled;
  private long number;
  private long consumed;
  private boolean exhausted;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; its bytes stay valid until the next call. */
  boolean next() throws IOException {
    if (number > 0) {
      start = Math.min(end + 1, filled);
    }
    int scanned = start;
    while (true) {
      for (int i = scanned; i < filled; i++) {
        if (buffer[i] == '\n') {
          return found(i);
        }
      }
      if (exhausted) {
        return start < filled && found(filled);
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

  private boolean found(int lineEnd) {
    end = lineEnd;
    number++;
    consumed += end - start + 1L;
    return true;
  }

  /** Moves the open line to the front, and doubles the buffer if that is not enough. */
  private void makeRoom() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
  }

  /** The line's bytes without its line end. */
  byte[] bytes() {
    int length = end - start;
    if (length > 0 && buffer[end - 1] == '\r') {
      length--;
    }
    return Arrays.copyOfRange(buffer, start, start + length);
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
