package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.metrics.CritiquedItem;

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

  /** One of whom nothing is missing. */
  public Contender(Subject subject, List<CritiquedItem> items) {
    this(subject, items, List.of());
  }
}
