package touchstone.annotation.session;

import java.util.Map;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/**
 * Words that a person has typed about an item and not sent. They say nothing until they are sent,
 * so to keep them is no act: they are in no journal and are not merged. Safe for use by several
 * threads.
 */
public interface Drafts {
  /** All that a person has not sent about an item, by the field it was typed in. */
  Map<String, String> of(Annotator annotator, ItemId item) throws StorageException;

  /** Keeps what a field holds now; an empty one is forgotten. */
  void keep(Annotator annotator, ItemId item, String field, String words) throws StorageException;
}
