package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Truth;

/**
 * A subject with what it said of every item that it is measured on.
 *
 * @param items in the order of the items' numbers; a gold item's id is the item's
 * @param missing ids of the items that it could be measured on and said nothing of
 */
public record Contender(Subject subject, List<CritiquedItem> items, List<String> missing) {
  public Contender {
    items = List.copyOf(items);
    missing = List.copyOf(missing);
  }

  /**
   * The wrong steps it found that have no reference critique: until they have one, nothing can be
   * said of the explanations on them.
   */
  public List<StepPlace> withoutReference(Reading reading) {
    List<StepPlace> places = new ArrayList<>();
    for (CritiquedItem item : items) {
      for (int step = 0; step < item.gold().steps().size(); step++) {
        GoldStep gold = item.gold().steps().get(step);
        if (gold.references().isEmpty()
            && reading.step(gold) == Truth.INCORRECT
            && item.critique().steps().get(step).verdict().flagged()) {
          places.add(new StepPlace(item.gold().id(), step + 1));
        }
      }
    }
    return places;
  }

  /** One of whom nothing is missing. */
  public Contender(Subject subject, List<CritiquedItem> items) {
    this(subject, items, List.of());
  }
}
