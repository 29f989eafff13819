package touchstone.annotation.metrics;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;

/**
 * What gold says of one step.
 *
 * @param verdict null where nobody judged the step
 * @param inherited whether the step is wrong only because of an earlier one
 * @param kinds the error kinds that annotators tagged; empty where none did
 * @param references the human critiques of the step
 */
public record GoldStep(
    @Nullable Verdict verdict, boolean inherited, Set<String> kinds, List<String> references) {
  public GoldStep {
    kinds = Set.copyOf(kinds);
    references = List.copyOf(references);
  }

  /** A step with nothing but a verdict. */
  public static GoldStep of(@Nullable Verdict verdict) {
    return new GoldStep(verdict, false, Set.of(), List.of());
  }
}
