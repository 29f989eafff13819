package touchstone.viewer.text;

/** Where the lines of a source end: at LF, CR or CR LF. */
final class SourceLines {
  private SourceLines() {}

  /** The end of the line that holds an offset, without its terminator. */
  static int end(String source, int from) {
    return end(source, from, source.length());
  }

  /** The end of the line that holds an offset, or a limit that comes before it. */
  static int end(String source, int from, int limit) {
    int at = from;
    while (at < limit && !isBreak(source.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The start of the line after the line end given: the same offset at the end of the text. */
  static int next(String source, int end) {
    if (end >= source.length()) {
      return end;
    }
    boolean pair =
        source.charAt(end) == '\r' && end + 1 < source.length() && source.charAt(end + 1) == '\n';
    return pair ? end + 2 : end + 1;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether nothing but white space stands on the line from an offset on. */
  static boolean isBlank(String source, int from) {
    for (int at = from; at < source.length() && !isBreak(source.charAt(at)); at++) {
      if (!Character.isWhitespace(source.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
