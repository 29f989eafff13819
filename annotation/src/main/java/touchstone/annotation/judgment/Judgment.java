package touchstone.annotation.judgment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one annotator says of one item. Steps of which nothing is said are left out, so that equal
 * judgments are equal records.
 *
 * @param steps by 1-based step number
 * @param answer verdict on the final answer, null while none is given
 */
public record Judgment(SortedMap<Integer, StepJudgment> steps, @Nullable Verdict answer) {
  public static final Judgment NONE = new Judgment(Collections.emptySortedMap(), null);

  public Judgment {
    SortedMap<Integer, StepJudgment> said = new TreeMap<>(steps);
    said.values().removeIf(StepJudgment.NONE::equals);
    if (!said.isEmpty() && said.firstKey() < 1) {
      throw new IllegalArgumentException("step number is not positive: " + said.firstKey());
    }
    steps = Collections.unmodifiableSortedMap(said);
  }

  public StepJudgment step(int number) {
    StepJudgment said = steps.get(number);
    return said == null ? StepJudgment.NONE : said;
  }

  public Judgment withStep(int number, UnaryOperator<StepJudgment> change) {
    SortedMap<Integer, StepJudgment> changed = new TreeMap<>(steps);
    changed.put(number, change.apply(step(number)));
    return new Judgment(changed, answer);
  }

  public Judgment withAnswer(@Nullable Verdict verdict) {
    return new Judgment(steps, verdict);
  }
}
