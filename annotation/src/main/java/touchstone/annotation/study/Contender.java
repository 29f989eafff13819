package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.metrics.CritiquedItem;

/**
 * A subject with what it said of every item that it is measured on.
 *
 * @param items in the order of the items' numbers; a gold item's id is the item's
 */
public record Contender(Subject subject, List<CritiquedItem> items) {
  public Contender {
    items = List.copyOf(items);
  }
}
