package touchstone.annotation.session;

import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/**
 * Items that a person wants to find again. A bookmark says nothing of the item, so it is no act: it
 * is in no journal and is not merged. Safe for use by several threads.
 */
public interface Bookmarks {
  boolean has(Annotator annotator, ItemId item) throws StorageException;

  void set(Annotator annotator, ItemId item, boolean bookmarked) throws StorageException;
}
