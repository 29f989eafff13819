package touchstone.annotation.item;

import java.util.Optional;
import touchstone.annotation.StorageException;

/** The items of a workspace. Safe for use by several threads. */
public interface Items {
  Optional<Item> find(ItemId id) throws StorageException;

  Optional<Item> find(String dataSet, String sourceId) throws StorageException;

  /** The item at a 1-based place; numbers run from 1 to {@link #count()} without gaps. */
  Optional<Item> at(long number) throws StorageException;

  long count() throws StorageException;
}
