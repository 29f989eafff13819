package touchstone.viewer.text;

import java.util.regex.Pattern;

/** The words of a text. In scripts without spaces between words each character is one. */
public final class Words {
  private static final String UNSPACED =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]";
  private static final String SPACED = "(?!" + UNSPACED + ")[\\p{L}\\p{N}]\\p{M}*+";

  /**
   * Apostrophes, points and commas belong to a word that goes on behind them: "don't", "3.14",
   * "1,645".
   */
  private static final Pattern WORD =
      Pattern.compile(UNSPACED + "\\p{M}*+|" + SPACED + "(?:['’.,]?+" + SPACED + ")*+");

  private Words() {}

  /** Matches one word. */
  public static Pattern pattern() {
    return WORD;
  }

  public static int count(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }
}
