package touchstone.storage.exchange.critic;

import java.util.Locale;
import java.util.stream.Stream;

/** Reads a judge's words by the rule of VISCO's reference implementation. */
public final class JudgeText {
  private JudgeText() {}

  /**
   * Whether the judge calls the explanation right: whatever does not end in "incorrect" does, even
   * the words of a call that failed.
   */
  public static boolean saysRight(String text) {
    return !endsIn(text, " incorrect");
  }

  /** Whether the text ends in either of the two sentences that the judge was asked for. */
  public static boolean decides(String text) {
    return endsIn(text, " incorrect") || endsIn(text, " correct");
  }

  private static boolean endsIn(String text, String word) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Stream.of("", ".").anyMatch(end -> lower.endsWith(word + end));
  }
}
