package touchstone.annotation.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How Python cuts and writes text, where the reference's results hang on it: its blanks are
 * Unicode's and the four ASCII separators.
 */
final class PythonText {
  private static final String BLANK = "[\\p{IsWhite_Space}\\x1c-\\x1f]";
  private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
  private static final Pattern OUTER_BLANKS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+\\z");
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

  private PythonText() {}

  static String stripped(String text) {
    return OUTER_BLANKS.matcher(text).replaceAll("");
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static List<String> words(String text) {
    return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  static String withoutPunctuation(String text) {
    return PUNCTUATION.matcher(text).replaceAll("");
  }

  static boolean isPunctuation(String text) {
    return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".contains(text);
  }

  /** The text as Python shows it inside a list. */
  static String quoted(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    text.codePoints().forEach(point -> quoted.append(escaped(point, quote)));
    return quoted.append(quote).toString();
  }

  private static String escaped(int point, char quote) {
    return switch (point) {
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        if (point == quote) {
          yield "\\" + quote;
        }
        yield isPrintable(point) ? Character.toString(point) : numbered(point);
      }
    };
  }

  private static String numbered(int point) {
    String form = point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x";
    return form.formatted(point);
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
