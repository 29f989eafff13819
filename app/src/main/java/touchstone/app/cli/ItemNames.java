package touchstone.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Hexadecimal;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Items;

/**
 * Finds items by what files call them: the id in their source, {@code DATASET/ID} where several
 * data sets have it, or their own id of 64 hexadecimal digits.
 *
 * <p>Learns the data sets once; items must not be added meanwhile. Not safe for use by several
 * threads.
 */
final class ItemNames {
  private final Items items;
  private @Nullable SortedSet<String> dataSets;

  ItemNames(Items items) {
    this.items = items;
  }

  Item find(String name) throws RejectedLine, StorageException {
    if (Hexadecimal.isSha256(name)) {
      Optional<Item> own = items.find(new ItemId(name));
      if (own.isPresent()) {
        return own.get();
      }
    }
    List<Item> found = bySourceId(name);
    if (found.isEmpty()) {
      found = byDataSetAndSourceId(name);
    }
    return switch (found.size()) {
      case 0 ->
          throw new RejectedLine(
              "item",
              "there is no item \"" + name + "\"",
              "give the item's id in its source, DATASET/ID, or its own id");
      case 1 -> found.getFirst();
      default ->
          throw new RejectedLine(
              "item",
              "\"%s\" is in several data sets: %s"
                  .formatted(name, String.join(", ", found.stream().map(Item::dataSet).toList())),
              "write %s/%s for instance".formatted(found.getFirst().dataSet(), name));
    };
  }

  private List<Item> bySourceId(String sourceId) throws StorageException {
    List<Item> found = new ArrayList<>();
    for (String dataSet : dataSets()) {
      items.find(dataSet, sourceId).ifPresent(found::add);
    }
    return found;
  }

  private List<Item> byDataSetAndSourceId(String name) throws StorageException {
    int slash = name.indexOf('/');
    if (slash < 0) {
      return List.of();
    }
    return items
        .find(name.substring(0, slash), name.substring(slash + 1))
        .map(List::of)
        .orElse(List.of());
  }

  private SortedSet<String> dataSets() throws StorageException {
    SortedSet<String> known = dataSets;
    if (known == null) {
      known = new TreeSet<>();
      long count = items.count();
      for (long number = 1; number <= count; number++) {
        known.add(items.at(number).orElseThrow().dataSet());
      }
      dataSets = known;
    }
    return known;
  }
}
