package touchstone.viewer.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds mathematics by its delimiters. A {@code $} opens only before and closes only after what is
 * no space, and closes none before a digit, as Pandoc rules, so that sums of money stay words. No
 * formula goes over a blank line.
 */
final class MathematicsScanner {
  private static final int LONGEST_INLINE = 1_000;
  private static final int LONGEST_DISPLAY = 10_000;
  private static final Pattern MONEY =
      Pattern.compile("\\d[\\d,.]*\\s+[A-Za-z]{3}.*", Pattern.DOTALL);

  private final String source;

  /** Whether a {@code $} may close one on the line before. */
  private final boolean wraps;

  MathematicsScanner(String source, boolean wraps) {
    this.source = source;
    this.wraps = wraps;
  }

  /** The formula that starts at an offset, or null. */
  Inline.@Nullable Mathematics at(int start) {
    if (source.startsWith("$$", start)) {
      return delimited(start, "$$", LONGEST_DISPLAY, true);
    }
    if (source.startsWith("\\[", start)) {
      return delimited(start, "\\]", LONGEST_DISPLAY, true);
    }
    if (source.startsWith("\\(", start)) {
      return delimited(start, "\\)", LONGEST_INLINE, false);
    }
    return source.startsWith("$", start) ? dollars(start) : null;
  }

  private Inline.@Nullable Mathematics delimited(
      int start, String closing, int longest, boolean display) {
    int limit = Math.min(source.length(), start + longest);
    for (int at = start + 2; at < limit && !endsParagraph(at); at++) {
      if (source.startsWith(closing, at)) {
        String tex = source.substring(start + 2, at);
        return tex.isBlank() ? null : new Inline.Mathematics(start, at + 2, tex, display);
      }
      if (source.charAt(at) == '\\') {
        at++;
      }
    }
    return null;
  }

  private Inline.@Nullable Mathematics dollars(int start) {
    OptionalInt end = closingDollar(start + 1);
    if (end.isEmpty()) {
      return null;
    }
    String tex = source.substring(start + 1, end.getAsInt());
    return MONEY.matcher(tex).matches()
        ? null
        : new Inline.Mathematics(start, end.getAsInt() + 1, tex, false);
  }

  private OptionalInt closingDollar(int from) {
    if (from >= source.length() || Character.isWhitespace(source.charAt(from))) {
      return OptionalInt.empty();
    }
    int limit = Math.min(source.length(), from + LONGEST_INLINE);
    for (int at = from; at < limit && !endsParagraph(at); at++) {
      char c = source.charAt(at);
      if (c == '$' && closes(at)) {
        return OptionalInt.of(at);
      }
      if (!wraps && SourceLines.isBreak(c)) {
        return OptionalInt.empty();
      }
      if (c == '\\') {
        at++;
      }
    }
    return OptionalInt.empty();
  }

  private boolean closes(int dollar) {
    boolean afterSpace = Character.isWhitespace(source.charAt(dollar - 1));
    boolean beforeDigit =
        dollar + 1 < source.length() && Character.isDigit(source.charAt(dollar + 1));
    return !afterSpace && !beforeDigit;
  }

  private boolean endsParagraph(int at) {
    return SourceLines.isBreak(source.charAt(at))
        && SourceLines.isBlank(source, SourceLines.next(source, at));
  }
}
