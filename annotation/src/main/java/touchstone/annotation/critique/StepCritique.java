package touchstone.annotation.critique;

import org.jspecify.annotations.Nullable;

/**
 * A critic's word on one step.
 *
 * @param explanation why; null where the critic gave none. It counts in a figure only where {@code
 *     verdict} is {@link CriticVerdict#INCORRECT}.
 */
public record StepCritique(CriticVerdict verdict, @Nullable String explanation) {
  static final StepCritique UNREADABLE = new StepCritique(CriticVerdict.UNREADABLE, null);

  /** How many words the explanation has, which ASCII's white space keeps apart; 0 without one. */
  public int words() {
    String text = explanation == null ? "" : explanation.strip();
    int words = text.isEmpty() ? 0 : 1;
    for (int i = 1; i < text.length(); i++) {
      words += isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
