package touchstone.annotation.session;

import java.util.Optional;
import java.util.SortedSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;

/** What the journal folds to, and what came with the items. Safe for use by several threads. */
public interface Judgments {
  ItemState of(ItemId item) throws StorageException;

  /** The human annotation that came with the item; may be incomplete. */
  Optional<Gold> imported(ItemId item) throws StorageException;

  /** Whether any item came with a human annotation. */
  boolean hasImported() throws StorageException;

  /** Everybody who did something in this workspace. */
  SortedSet<Annotator> annotators() throws StorageException;

  /** What an annotator got done in all. */
  WorkDone workOf(Annotator annotator) throws StorageException;
}
