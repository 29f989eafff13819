package touchstone.app.report;

/** Text from data for a line of a document or a terminal that must stay one line and only text. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text with a blank for every line break, and for every character that steers a terminal or
   * the direction of what follows instead of being seen.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.appendCodePoint(steers(c) ? ' ' : c));
    return plain.toString();
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> isOfDirection(c);
    };
  }

  /** Embeddings, overrides and isolates, which can make a text look like another. */
  private static boolean isOfDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
