package touchstone.storage.exchange.critic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a JSON-lines file, with the text of one heavy top-level key cut out.
 *
 * <p>Of VISCO's 679 MB all but 5 MB are images in base64. They are skipped eight bytes at a time
 * here, and neither a string nor a JSON parser ever sees them. Not safe for use by several threads.
 */
final class JsonLines implements Closeable {
  /**
   * One line, valid until the next one is read.
   *
   * @param number counted from 1
   * @param bytes holds the line in its first {@code length} bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // A view of the reader's own buffer, never compared.
  record Line(long number, byte[] bytes, int length) {
    String text() {
      return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
  }

  private static final int CHUNK = 1 << 18;
  private static final int END = -1;
  private static final long EVERY_BYTE = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final FileChannel channel;
  private final ByteBuffer chunk =
      ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN).limit(0);
  private final byte @Nullable [] skippedKey;

  private byte[] line = new byte[1 << 14];
  private int length;
  private long number;

  /**
   * Opens a file.
   *
   * @param skippedKey a key of each line's object, whose value is given as an empty string if it is
   *     a string; null to skip nothing
   */
  JsonLines(Path file, @Nullable String skippedKey) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.skippedKey =
        skippedKey == null ? null : ('"' + skippedKey + '"').getBytes(StandardCharsets.UTF_8);
  }

  /** The next line that is not blank, or null at the end. */
  @Nullable Line next() throws IOException {
    while (true) {
      length = 0;
      int last = readLine();
      if (last == END && length == 0) {
        return null;
      }
      number++;
      if (!isBlank()) {
        return new Line(number, line, length);
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Copies one line, and tells what ended it. */
  private int readLine() throws IOException {
    int depth = 0;
    boolean afterKey = false;
    boolean skipNext = false;
    int next = read();
    while (next != '\n' && next != END) {
      append(next);
      switch (next) {
        case '{', '[' -> {
          depth++;
          skipNext = false;
        }
        case '}', ']' -> depth--;
        case '"' -> {
          int start = length - 1;
          next = skipNext ? skipString() : copyString();
          if (next != '"') {
            return next;
          }
          append(next);
          afterKey = depth == 1 && !skipNext && isSkippedKey(start);
          skipNext = false;
          next = read();
          continue;
        }
        case ':' -> {
          skipNext = afterKey;
          afterKey = false;
        }
        case ' ', '\t', '\r' -> {}
        default -> skipNext = false;
      }
      next = read();
    }
    return next;
  }

  /** Copies the rest of a string up to its quote, which it returns, as it does a line's end. */
  private int copyString() throws IOException {
    int next = read();
    while (next != '"' && next != '\n' && next != END) {
      append(next);
      if (next == '\\') {
        int escaped = read();
        if (escaped == END || escaped == '\n') {
          return escaped;
        }
        append(escaped);
      }
      next = read();
    }
    return next;
  }

  /**
   * Passes over the rest of a string up to its quote, which it returns, as it does a line's end.
   */
  private int skipString() throws IOException {
    while (true) {
      chunk.position(afterPlain(chunk.position(), chunk.limit() - Long.BYTES));
      int next = read();
      if (next == '\\') {
        next = read();
        if (next != '\n' && next != END) {
          continue;
        }
      }
      if (next == '"' || next == '\n' || next == END) {
        return next;
      }
    }
  }

  /** Goes on in steps of eight bytes as long as all of them are plain. */
  private int afterPlain(int from, int last) {
    int at = from;
    while (at <= last && isPlain(chunk.getLong(at))) {
      at += Long.BYTES;
    }
    return at;
  }

  /**
   * Whether none of eight bytes can end or escape anything: quotes and line ends are below {@code
   * '#'}, where base64 has nothing.
   */
  private static boolean isPlain(long bytes) {
    long low = (bytes - EVERY_BYTE * '#') & ~bytes;
    long unescaped = bytes ^ (EVERY_BYTE * '\\');
    long escape = (unescaped - EVERY_BYTE) & ~unescaped;
    return ((low | escape) & HIGH_BITS) == 0;
  }

  private boolean isSkippedKey(int start) {
    return skippedKey != null
        && Arrays.equals(line, start, length, skippedKey, 0, skippedKey.length);
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private int read() throws IOException {
    if (!chunk.hasRemaining()) {
      chunk.clear();
      int count = channel.read(chunk);
      chunk.flip();
      if (count <= 0) {
        return END;
      }
    }
    return chunk.get() & 0xff;
  }

  private void append(int next) {
    if (length == line.length) {
      line = Arrays.copyOf(line, line.length * 2);
    }
    line[length++] = (byte) next;
  }
}
