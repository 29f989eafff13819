package touchstone.storage.exchange;

import java.nio.charset.StandardCharsets;

/**
 * Walks over the fields of a JSON object, or the elements of a list, by their places in the bytes,
 * without looking into them. It passes over long strings many times faster than a parser and checks
 * nothing: of bytes that are not JSON it gives some places within them, and comes to an end.
 */
final class TopLevel {
  private final byte[] bytes;
  private final int to;
  private int at;
  private int nameStart;
  private int nameEnd;
  private int start;
  private int end;
  private boolean escaped;

  /** Walks over the object or list that begins at {@code from}, white space aside. */
  TopLevel(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.to = to;
    this.at = from;
    this.at = skipSpace(from) + 1;
  }

  /** Goes to the next field or element. */
  boolean next() {
    at = skipSpace(at);
    if (at < to && bytes[at] == ',') {
      at = skipSpace(at + 1);
    }
    if (at >= to || isClosing(bytes[at])) {
      return false;
    }
    readValue();
    int colon = skipSpace(end);
    nameStart = start;
    nameEnd = start;
    if (colon < to && bytes[colon] == ':') {
      nameEnd = end;
      at = skipSpace(colon + 1);
      readValue();
    }
    at = end;
    return true;
  }

  private void readValue() {
    escaped = false;
    start = at;
    end = at < to ? Math.min(endOfValue(at), to) : to;
  }

  /** Whether the field has this name, written without escapes. */
  boolean isNamed(String name) {
    byte[] expected = name.getBytes(StandardCharsets.US_ASCII);
    if (nameEnd - nameStart != expected.length + 2) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[nameStart + 1 + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  boolean isString() {
    return end - start >= 2 && bytes[start] == '"' && bytes[end - 1] == '"';
  }

  /** Whether a string in the value has an escape. */
  boolean isEscaped() {
    return escaped;
  }

  boolean isArray() {
    return start < end && bytes[start] == '[';
  }

  /** The elements of the list that is here. */
  TopLevel elements() {
    return new TopLevel(bytes, start, end);
  }

  /** Where the name begins, with its opening quote. */
  int nameStart() {
    return nameStart;
  }

  /** After the name's closing quote. */
  int nameEnd() {
    return nameEnd;
  }

  /** Where the value begins. */
  int start() {
    return start;
  }

  /** After the last byte of the value. */
  int end() {
    return end;
  }

  private int endOfValue(int from) {
    return switch (bytes[from]) {
      case '"' -> endOfString(from);
      case '{', '[' -> endOfNested(from);
      default -> endOfScalar(from);
    };
  }

  private int endOfString(int from) {
    int i = from + 1;
    while (true) {
      i = ByteSearch.indexOf(bytes, i, to, '"', '\\');
      if (i >= to || bytes[i] == '"') {
        return i + 1;
      }
      escaped = true;
      i = Math.min(i + 2, to);
    }
  }

  private int endOfNested(int from) {
    int depth = 0;
    int i = from;
    while (i < to) {
      switch (bytes[i]) {
        case '"' -> i = endOfString(i);
        case '{', '[' -> {
          depth++;
          i++;
        }
        case '}', ']' -> {
          depth--;
          i++;
          if (depth == 0) {
            return i;
          }
        }
        default -> i++;
      }
    }
    return to;
  }

  private int endOfScalar(int from) {
    int i = from + 1;
    while (i < to
        && !isSpace(bytes[i])
        && !isClosing(bytes[i])
        && bytes[i] != ','
        && bytes[i] != ':') {
      i++;
    }
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < to && isSpace(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private static boolean isClosing(byte b) {
    return b == '}' || b == ']';
  }
}
