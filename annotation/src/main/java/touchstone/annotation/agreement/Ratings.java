package touchstone.annotation.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;

/**
 * One annotator's verdicts on one item.
 *
 * @param steps null where the annotator judged nothing, as after the first error where the
 *     guideline stops there
 * @param answer null where the annotator did not judge it
 */
public record Ratings(List<@Nullable Verdict> steps, @Nullable Verdict answer) {
  public Ratings {
    steps = Collections.unmodifiableList(new ArrayList<>(steps));
  }

  /**
   * The first step judged incorrect, counted from 1; 0 where all were judged and none is; null
   * where a step before it was not judged.
   */
  @Nullable Integer firstIncorrect() {
    for (int step = 0; step < steps.size(); step++) {
      Verdict verdict = steps.get(step);
      if (verdict == null) {
        return null;
      }
      if (verdict == Verdict.INCORRECT) {
        return step + 1;
      }
    }
    return 0;
  }
}
