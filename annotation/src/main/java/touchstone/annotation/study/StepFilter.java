package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Truth;
import touchstone.annotation.metrics.pattern.JudgedStep;
import touchstone.annotation.metrics.pattern.StepOutcome;

/**
 * The steps behind a figure.
 *
 * @param where metadata that the item must have, by key
 * @param outcomes what must have become of the step; all outcomes for "any"
 * @param kind error kind that gold must have tagged; null for any
 * @param afterError whether an earlier step must be wrong, in an item that has an error; null for
 *     any
 * @param answers whether flagged answers belong to it, too
 */
public record StepFilter(
    Map<String, String> where,
    Set<StepOutcome> outcomes,
    @Nullable String kind,
    @Nullable Boolean afterError,
    boolean answers) {
  public StepFilter {
    where = Collections.unmodifiableMap(new TreeMap<>(where));
    outcomes = Collections.unmodifiableSet(EnumSet.copyOf(outcomes));
  }

  public static StepFilter of(StepOutcome first, StepOutcome... more) {
    return new StepFilter(Map.of(), EnumSet.of(first, more), null, null, false);
  }

  public StepFilter where(String key, String value) {
    Map<String, String> changed = new TreeMap<>(where);
    changed.put(key, value);
    return new StepFilter(changed, outcomes, kind, afterError, answers);
  }

  public StepFilter tagged(String wanted) {
    return new StepFilter(where, outcomes, wanted, afterError, answers);
  }

  public StepFilter afterError(boolean wanted) {
    return new StepFilter(where, outcomes, kind, wanted, answers);
  }

  public StepFilter withAnswers() {
    return new StepFilter(where, outcomes, kind, afterError, true);
  }

  /** The places, in the order of the items and of their steps; an item's answer comes last. */
  public List<StepPlace> in(List<CritiquedItem> items, Reading reading) {
    List<StepPlace> places = new ArrayList<>();
    for (CritiquedItem item : items) {
      if (item.gold().attributes().entrySet().containsAll(where.entrySet())) {
        addSteps(places, item, reading);
        if (answers
            && reading.answer(item.gold()) != Truth.LEFT_OUT
            && item.critique().answer().flagged()) {
          places.add(new StepPlace(item.gold().id(), 0));
        }
      }
    }
    return places;
  }

  private void addSteps(List<StepPlace> places, CritiquedItem item, Reading reading) {
    List<JudgedStep> steps = JudgedStep.of(item, reading);
    boolean hasError = steps.stream().anyMatch(JudgedStep::wrong);
    for (JudgedStep step : steps) {
      boolean inPlace = afterError == null || (hasError && step.afterWrong() == afterError);
      boolean ofKind = kind == null || step.gold().kinds().contains(kind);
      if (inPlace && ofKind && outcomes.contains(step.outcome())) {
        places.add(new StepPlace(item.gold().id(), step.index() + 1));
      }
    }
  }
}
