package touchstone.viewer.text;

/** Makes any string fit to be shown, unit for unit as long as it was. */
final class Glyphs {
  private static final char UNKNOWN = '\uFFFD';
  private static final char EMBEDDED_OBJECT = '\uFFFC';

  private Glyphs() {}

  static String of(String source, int start, int end) {
    char[] shown = new char[end - start];
    for (int i = start; i < end; i++) {
      shown[i - start] = glyph(source, i);
    }
    return new String(shown);
  }

  private static char glyph(String source, int at) {
    char c = source.charAt(at);
    return switch (c) {
      case '\t' -> c;
      case '\n', '\r', '\u2028', '\u2029' -> ' ';
      case EMBEDDED_OBJECT -> UNKNOWN;
      default -> Character.isISOControl(c) || isLoneSurrogate(source, at) ? UNKNOWN : c;
    };
  }

  private static boolean isLoneSurrogate(String source, int at) {
    char c = source.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == source.length() || !Character.isLowSurrogate(source.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(source.charAt(at - 1)));
  }
}
