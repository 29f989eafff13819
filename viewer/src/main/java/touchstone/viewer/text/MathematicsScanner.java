package touchstone.viewer.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds mathematics by its delimiters, from the start of a source to its end. A {@code $} opens
 * only before and closes only after what is no space, and closes none before a digit, as Pandoc
 * rules, so that sums of money stay words. No formula goes over a blank line.
 */
final class MathematicsScanner {
  private static final Pattern MONEY =
      Pattern.compile("\\d[\\d,.]*\\s+[A-Za-z]{3}.*", Pattern.DOTALL);

  private final String source;

  /** Whether a {@code $} may close one on the line before. */
  private final boolean wraps;

  /**
   * Up to where none that closes is left: what was looked through once is not looked through again.
   */
  private final Map<Delimiter, Integer> searched = new EnumMap<>(Delimiter.class);

  MathematicsScanner(String source, boolean wraps) {
    this.source = source;
    this.wraps = wraps;
  }

  /** The formula that starts at an offset, or null. */
  Inline.@Nullable Mathematics at(int start) {
    for (Delimiter delimiter : Delimiter.values()) {
      if (source.startsWith(delimiter.opening, start)) {
        return delimited(start, delimiter);
      }
    }
    return null;
  }

  private Inline.@Nullable Mathematics delimited(int start, Delimiter delimiter) {
    int from = start + delimiter.opening.length();
    if (delimiter == Delimiter.DOLLAR
        && (from >= source.length() || Character.isWhitespace(source.charAt(from)))) {
      return null;
    }
    OptionalInt end = closing(from, delimiter);
    if (end.isEmpty()) {
      return null;
    }
    String tex = source.substring(from, end.getAsInt());
    boolean money = delimiter == Delimiter.DOLLAR && MONEY.matcher(tex).matches();
    return tex.isBlank() || money
        ? null
        : new Inline.Mathematics(
            start, end.getAsInt() + delimiter.closing.length(), tex, delimiter.display);
  }

  private OptionalInt closing(int from, Delimiter delimiter) {
    int limit = Math.min(source.length(), from + delimiter.longest);
    int at = Math.max(from, searched.getOrDefault(delimiter, 0));
    while (at < limit && !ends(at, delimiter)) {
      if (closes(at, delimiter)) {
        return OptionalInt.of(at);
      }
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    searched.put(delimiter, at);
    return OptionalInt.empty();
  }

  private boolean closes(int at, Delimiter delimiter) {
    if (!source.startsWith(delimiter.closing, at)) {
      return false;
    }
    boolean afterSpace = Character.isWhitespace(source.charAt(at - 1));
    boolean beforeDigit = at + 1 < source.length() && Character.isDigit(source.charAt(at + 1));
    return delimiter != Delimiter.DOLLAR || (!afterSpace && !beforeDigit);
  }

  private boolean ends(int at, Delimiter delimiter) {
    boolean lineEnds = SourceLines.isBreak(source.charAt(at));
    return lineEnds
        && ((delimiter == Delimiter.DOLLAR && !wraps)
            || SourceLines.isBlank(source, SourceLines.next(source, at)));
  }

  /** In the order in which they are tried. */
  private enum Delimiter {
    DOLLARS("$$", "$$", 10_000, true),
    BRACKETS("\\[", "\\]", 10_000, true),
    PARENTHESES("\\(", "\\)", 1_000, false),
    DOLLAR("$", "$", 1_000, false);

    private final String opening;
    private final String closing;
    private final int longest;
    private final boolean display;

    Delimiter(String opening, String closing, int longest, boolean display) {
      this.opening = opening;
      this.closing = closing;
      this.longest = longest;
      this.display = display;
    }
  }
}
