package touchstone.annotation.item;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A few items. Immutable. */
public final class InMemoryItems implements Items {
  private final List<Item> items;

  /**
   * Holds these items.
   *
   * @param items numbered from 1 in their order
   */
  public InMemoryItems(List<Item> items) {
    this.items = List.copyOf(items);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).number() != i + 1) {
        throw new IllegalArgumentException(
            "item number is not its place %d: %d".formatted(i + 1, items.get(i).number()));
      }
    }
  }

  @Override
  public Optional<Item> find(ItemId id) {
    return first(item -> item.id().equals(id));
  }

  @Override
  public Optional<Item> find(String dataSet, String sourceId) {
    return first(item -> item.dataSet().equals(dataSet) && item.sourceId().equals(sourceId));
  }

  @Override
  public Optional<Item> at(long number) {
    return first(item -> item.number() == number);
  }

  @Override
  public long count() {
    return items.size();
  }

  private Optional<Item> first(Predicate<Item> wanted) {
    return items.stream().filter(wanted).findFirst();
  }
}
