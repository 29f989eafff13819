package touchstone.viewer.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Masks mathematics, HTML, escapes and, in messages, arithmetic; all of it outside code. */
final class SourceMasker {
  /** Neither space nor punctuation, so emphasis around it works as around a letter. */
  private static final char MASK = '\uE000';

  private static final int LONGEST_CODE = 2_000;
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /**
   * What a backslash makes literal; before brackets it stays, as it more likely belongs to LaTeX
   * without its other half.
   */
  private static final String ESCAPABLE = "\\`*_{}#+-.!|<>~$%&";

  private static final Pattern FENCE = Pattern.compile("[ \\t>]*+(`{3,}|~{3,})([^\\n\\r]*+)");
  private static final Pattern PLUS_ITEM = Pattern.compile("[ \\t]*+\\+(?=[ \\t\\n\\r]|$)");
  private static final Pattern UNDERLINE =
      Pattern.compile(" {0,3}(?:=++|-++)[ \\t]*+(?=[\\n\\r]|$)");

  private final String source;
  private final boolean message;
  private final MathematicsScanner scanner;
  private final char[] mask;
  private final NavigableMap<Integer, Inline.Mathematics> mathematics = new TreeMap<>();
  private final BitSet hidden = new BitSet();
  private boolean afterWords;

  SourceMasker(String source, Markup markup) {
    this.source = source;
    this.message = markup == Markup.MESSAGE;
    this.scanner = new MathematicsScanner(source, markup == Markup.DOCUMENT);
    this.mask = source.toCharArray();
  }

  MaskedSource mask() {
    int at = 0;
    while (at < mask.length) {
      if (startsLine(at)) {
        int fenced = fencedEnd(at);
        if (fenced > at) {
          at = fenced;
          afterWords = false;
          continue;
        }
        if (message) {
          maskArithmeticLine(at);
        }
        afterWords = !SourceLines.isBlank(source, at);
      }
      at = step(at);
    }
    return new MaskedSource(source, new String(mask), mathematics, hidden);
  }

  private int step(int at) {
    char c = source.charAt(at);
    return switch (c) {
      case '`' -> codeEnd(at);
      case '$', '\\' -> mathematicsOrEscape(at);
      case '<', '&' -> cover(at, at + 1);
      case '*' -> asterisks(at);
      default -> at + 1;
    };
  }

  private int mathematicsOrEscape(int at) {
    Inline.@Nullable Mathematics found = scanner.at(at);
    if (found != null) {
      mathematics.put(found.start(), found);
      return cover(found.start(), found.end());
    }
    if (source.charAt(at) == '$') {
      return source.startsWith("$$", at) ? at + 2 : at + 1;
    }
    if (at + 1 == mask.length || PUNCTUATION.indexOf(source.charAt(at + 1)) < 0) {
      return at + 1;
    }
    hidden.set(at, ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0);
    return cover(at, at + 2);
  }

  /** In a message, asterisks between operands multiply or raise to a power. */
  private int asterisks(int at) {
    int end = at;
    while (end < mask.length && source.charAt(end) == '*') {
      end++;
    }
    boolean operator =
        message
            && end - at <= 2
            && at > 0
            && end < mask.length
            && isOperandEnd(source.charAt(at - 1))
            && isOperandStart(source.charAt(end));
    return operator ? cover(at, end) : end;
  }

  private static boolean isOperandEnd(char c) {
    return isAsciiWord(c) || c == ')' || c == ']' || c == '}';
  }

  private static boolean isOperandStart(char c) {
    return isAsciiWord(c) || c == '(' || c == '[' || c == '{' || c == '.';
  }

  private static boolean isAsciiWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private void maskArithmeticLine(int at) {
    Matcher plus = PLUS_ITEM.matcher(source).region(at, mask.length);
    if (plus.lookingAt()) {
      cover(plus.end() - 1, plus.end());
    }
    Matcher underline = UNDERLINE.matcher(source).region(at, mask.length);
    if (afterWords && underline.lookingAt()) {
      cover(at, underline.end());
    }
  }

  private boolean startsLine(int at) {
    return at == 0
        || source.charAt(at - 1) == '\n'
        || (source.charAt(at - 1) == '\r' && source.charAt(at) != '\n');
  }

  /**
   * The end of the fenced code block that starts on a line, or the line's start where none does.
   */
  private int fencedEnd(int lineStart) {
    Matcher opening = FENCE.matcher(source).region(lineStart, mask.length);
    if (!opening.lookingAt()
        || (opening.group(1).charAt(0) == '`' && opening.group(2).indexOf('`') >= 0)) {
      return lineStart;
    }
    int line = SourceLines.next(source, opening.end());
    while (line < mask.length) {
      Matcher closing = FENCE.matcher(source).region(line, mask.length);
      int end = SourceLines.end(source, line);
      if (closing.lookingAt()
          && closing.group(1).startsWith(opening.group(1))
          && closing.group(2).isBlank()) {
        return end;
      }
      line = Math.max(end + 1, SourceLines.next(source, end));
    }
    return mask.length;
  }

  /** The end of the code span that a run of backticks opens, or of the run where none closes it. */
  private int codeEnd(int start) {
    int ticks = ticks(start);
    int limit = Math.min(mask.length, start + LONGEST_CODE);
    for (int at = start + ticks; at < limit; at++) {
      char c = source.charAt(at);
      if (SourceLines.isBreak(c) && SourceLines.isBlank(source, SourceLines.next(source, at))) {
        break;
      }
      if (c == '`') {
        int run = ticks(at);
        if (run == ticks) {
          return at + run;
        }
        at += run - 1;
      }
    }
    return start + ticks;
  }

  private int ticks(int start) {
    int end = start;
    while (end < mask.length && source.charAt(end) == '`') {
      end++;
    }
    return end - start;
  }

  private int cover(int start, int end) {
    Arrays.fill(mask, start, end, MASK);
    return end;
  }
}
