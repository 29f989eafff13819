package touchstone.annotation.judgment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one annotator says of one item. Steps of which nothing is said are left out, so that equal
 * judgments are equal records.
 *
 * @param steps by 1-based step number; a step inherits from earlier ones only
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
    said.forEach((step, judgment) -> requireEarlier(step, judgment.inheritedFrom()));
    steps = Collections.unmodifiableSortedMap(said);
  }

  static void requireEarlier(int step, SortedSet<Integer> from) {
    if (!from.isEmpty() && (from.first() < 1 || from.last() >= step)) {
      throw new IllegalArgumentException(
          "step %d can inherit from earlier steps only, not from %s".formatted(step, from));
    }
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
