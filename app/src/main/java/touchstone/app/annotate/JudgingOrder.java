package touchstone.app.annotate;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline;

/** Where the next key is needed, in the order in which a guideline has an item judged. */
record JudgingOrder(Guideline guideline) {
  /** Where there is something to do: the first step that needs a verdict, else the answer. */
  Focus first(ItemModel item) {
    for (StepModel step : item.steps()) {
      Verdict verdict = step.judgmentProperty().get().verdict();
      if (verdict == null) {
        return new Focus.Step(step.number());
      }
      if (stopsAt(verdict)) {
        break;
      }
    }
    return item.answerProperty().get().isEmpty() ? new Focus.Answer() : new Focus.Step(1);
  }

  /** Where to go on from a step that is done with. */
  Focus after(ItemModel item, int step) {
    boolean last =
        step >= item.steps().size() || stopsAt(item.step(step).judgmentProperty().get().verdict());
    return last ? new Focus.Answer() : new Focus.Step(step + 1);
  }

  /** The last step that needs a verdict as the item is judged now, 1-based. */
  int lastNeeded(ItemModel item) {
    for (StepModel step : item.steps()) {
      if (stopsAt(step.judgmentProperty().get().verdict())) {
        return step.number();
      }
    }
    return item.steps().size();
  }

  private boolean stopsAt(@Nullable Verdict verdict) {
    return guideline.stopAtFirstError() && verdict == Verdict.INCORRECT;
  }
}
