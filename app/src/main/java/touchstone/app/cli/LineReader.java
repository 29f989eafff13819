package touchstone.app.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines and keeps none that is longer than memory should hold: such a line is passed over to
 * its end. Not safe for use by several threads.
 */
final class LineReader {
  private final InputStream in;
  private final int longest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private boolean tooLong;

  /**
   * Makes one.
   *
   * @param longest a line may have, in bytes
   */
  LineReader(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    int next = in.read();
    if (next < 0) {
      return false;
    }
    number++;
    while (next >= 0 && next != '\n') {
      if (line.size() < longest) {
        line.write(next);
      } else {
        tooLong = true;
      }
      next = in.read();
    }
    return true;
  }

  boolean isBlank() {
    for (byte b : line.toByteArray()) {
      // Bytes beyond ASCII are negative, and no white space in UTF-8.
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  /** Whether the line was longer than allowed; {@link #bytes} is then its beginning only. */
  boolean tooLong() {
    return tooLong;
  }

  /** 1-based number of the line. */
  long number() {
    return number;
  }
}
