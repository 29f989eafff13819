package touchstone.annotation.study;

import java.util.function.Consumer;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Items;
import touchstone.annotation.session.Judgments;

/** Asks for the items one by one: for a few items whose journal nobody writes meanwhile. */
public final class ItemByItem implements StudiedItems {
  private final Items items;
  private final Judgments judgments;

  public ItemByItem(Items items, Judgments judgments) {
    this.items = items;
    this.judgments = judgments;
  }

  @Override
  public void forEach(Consumer<StudiedItem> taker) throws StorageException {
    long count = items.count();
    for (long number = 1; number <= count; number++) {
      Item item = items.at(number).orElseThrow();
      taker.accept(
          new StudiedItem(
              item.id(),
              item.dataSet(),
              item.sourceId(),
              item.stepCount(),
              item.metadata(),
              judgments.of(item.id()),
              judgments.imported(item.id()).orElse(null)));
    }
  }
}
