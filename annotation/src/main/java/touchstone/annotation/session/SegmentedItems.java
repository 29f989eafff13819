package touchstone.annotation.session;

import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Items;
import touchstone.annotation.item.Segmentation;

/** Items in the steps that are in force. As thread-safe as what it reads. */
public final class SegmentedItems implements Items {
  private final Items imported;
  private final Judgments judgments;

  /**
   * Reads items through their journal.
   *
   * @param imported the items as they came in
   */
  public SegmentedItems(Items imported, Judgments judgments) {
    this.imported = imported;
    this.judgments = judgments;
  }

  @Override
  public Optional<Item> find(ItemId id) throws StorageException {
    return cut(imported.find(id));
  }

  @Override
  public Optional<Item> find(String dataSet, String sourceId) throws StorageException {
    return cut(imported.find(dataSet, sourceId));
  }

  @Override
  public Optional<Item> at(long number) throws StorageException {
    return cut(imported.at(number));
  }

  @Override
  public long count() throws StorageException {
    return imported.count();
  }

  private Optional<Item> cut(Optional<Item> found) throws StorageException {
    if (found.isEmpty()) {
      return found;
    }
    Item item = found.get();
    Segmentation inForce = judgments.of(item.id()).segmentations().inForce();
    if (inForce == null) {
      return found;
    }
    if (!inForce.covers(item.response().text())) {
      throw new StorageException(
          Reason.DAMAGED, "the steps of item " + item.id() + " don't fit its text");
    }
    return Optional.of(item.cutBy(inForce));
  }
}
