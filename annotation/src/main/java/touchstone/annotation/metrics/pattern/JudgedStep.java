package touchstone.annotation.metrics.pattern;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Truth;

/**
 * A step as the patterns see it; the rows behind a figure.
 *
 * @param index counted from 0
 * @param wrong whether gold calls it incorrect
 * @param afterWrong whether gold calls an earlier step incorrect
 * @param afterFlag whether the critic flagged an earlier step
 */
public record JudgedStep(
    GoldItem item,
    int index,
    boolean wrong,
    boolean flagged,
    boolean afterWrong,
    boolean afterFlag) {

  /** The steps of an item that count under the reading, in order. */
  public static List<JudgedStep> of(CritiquedItem item, Reading reading) {
    List<JudgedStep> steps = new ArrayList<>();
    boolean afterWrong = false;
    boolean afterFlag = false;
    for (int index = 0; index < item.gold().steps().size(); index++) {
      Truth truth = reading.step(item.gold().steps().get(index));
      if (truth == Truth.LEFT_OUT) {
        continue;
      }
      boolean wrong = truth == Truth.INCORRECT;
      boolean flagged = item.critique().steps().get(index).verdict().flagged();
      steps.add(new JudgedStep(item.gold(), index, wrong, flagged, afterWrong, afterFlag));
      afterWrong |= wrong;
      afterFlag |= flagged;
    }
    return steps;
  }

  public GoldStep gold() {
    return item.steps().get(index);
  }

  public StepOutcome outcome() {
    return StepOutcome.of(wrong, flagged);
  }
}
