package touchstone.app.content;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;

/** The keys under which the words for verdicts stand in the message bundles. */
public final class VerdictWords {
  private VerdictWords() {}

  public static String key(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "verdict.none";
      case CORRECT -> "verdict.correct";
      case NEUTRAL -> "verdict.neutral";
      case INCORRECT -> "verdict.incorrect";
    };
  }
}
