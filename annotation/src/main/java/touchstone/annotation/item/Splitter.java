package touchstone.annotation.item;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to cut a text into steps by what it looks like. None cuts inside a formula. */
public enum Splitter {
  /** Before each line that begins with a number: {@code 1.}, {@code 2)}, {@code (3)}. */
  NUMBERED_LINES("(?m)^[ \\t]*(?:[#*_>]+[ \\t]*)*(?:\\(\\d{1,3}\\)|\\d{1,3}[.)、．])(?!\\d)"),

  /** Before each {@code Step 1:}, also within a line, and its like in Chinese. */
  STEP_LABELS(
      "(?iU)(?:[#*_>]+[ \\t]*)*(?<![\\p{L}\\p{N}])(?:step[ \\t]*\\d{1,3}[ \\t]*[:.)\\-–—：*]"
          + "|步骤[ \\t]*[\\d一二三四五六七八九十]{1,3}[ \\t]*[:：.、]"
          + "|第[\\d一二三四五六七八九十]{1,3}步)"),

  /** After each blank line. */
  PARAGRAPHS("(?<=\\n)[ \\t\\r]*\\n\\s*"),

  /** After each sentence, in scripts with and without spaces. */
  SENTENCES("(?:[.!?…]+[\"'”’»)\\]*_]*(?=\\s)|[。！？｡]+[”’」』）]*)\\s*");

  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$\\$.+?\\$\\$|\\\\\\(.+?\\\\\\)|\\\\\\[.+?\\\\\\]|\\$(?=\\S)[^$\\n]*?(?<=\\S)\\$",
          Pattern.DOTALL);

  /** After these words a full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "cf", "vs", "approx", "resp", "fig", "figs", "eq", "eqs", "no",
          "sec", "ch", "vol", "dr", "mr", "mrs", "ms", "prof", "st", "al");

  private final Pattern pattern;

  Splitter(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * Cuts a text. What the cut finds nothing in is one step.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public TextCut split(String text) {
    SortedSet<Integer> places = new TreeSet<>();
    Formulas formulas = new Formulas(text);
    Matcher found = pattern.matcher(text);
    int counted = 0;
    int place = 0;
    while (found.find()) {
      int index = isBoundaryBefore() ? found.start() : found.end();
      if (!formulas.contain(index) && (this != SENTENCES || endsSentence(text, found))) {
        place += text.codePointCount(counted, index);
        counted = index;
        places.add(place);
      }
    }
    return TextCut.at(text, places);
  }

  private boolean isBoundaryBefore() {
    return this == NUMBERED_LINES || this == STEP_LABELS;
  }

  private static boolean endsSentence(String text, Matcher stop) {
    if (stop.end() == text.length() || text.charAt(stop.start()) != '.') {
      return true;
    }
    int next = text.codePointAt(stop.end());
    String word = wordBefore(text, stop.start());
    return !Character.isLowerCase(next)
        && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        && !isListNumber(text, stop.start(), word);
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether the stop only follows the number that a line begins with. */
  private static boolean isListNumber(String text, int end, String word) {
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    return !word.isEmpty()
        && word.chars().allMatch(Character::isDigit)
        && text.substring(lineStart, end - word.length()).isBlank();
  }

  /** Where a text's formulas are; asked from left to right. */
  private static final class Formulas {
    private final Matcher matcher;
    private boolean more;

    Formulas(String text) {
      matcher = FORMULA.matcher(text);
      more = matcher.find();
    }

    boolean contain(int index) {
      while (more && matcher.end() <= index) {
        more = matcher.find();
      }
      return more && matcher.start() < index;
    }
  }
}
