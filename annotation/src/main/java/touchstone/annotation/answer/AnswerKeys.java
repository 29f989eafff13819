package touchstone.annotation.answer;

import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;

/** The answer keys of a workspace's items. Safe for use by several threads. */
public interface AnswerKeys {
  /** Empty where there is no such item. */
  Optional<AnswerKey> of(ItemId item) throws StorageException;
}
