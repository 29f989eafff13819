package touchstone.annotation.study;

import java.util.function.Consumer;
import touchstone.annotation.StorageException;

/** All items with what was done with them, in one pass. Safe for use by several threads. */
@FunctionalInterface
public interface StudiedItems {
  /** Hands over every item, in the order of their numbers, as they all stood at one moment. */
  void forEach(Consumer<StudiedItem> taker) throws StorageException;
}
