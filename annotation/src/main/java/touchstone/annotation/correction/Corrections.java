package touchstone.annotation.correction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;

/** The corrected answers of a workspace. Safe for use by several threads. */
public interface Corrections {
  /** Every run, in the order in which they came in. */
  List<CorrectionRun> runs() throws StorageException;

  Optional<CorrectedAnswer> find(CorrectionRun run, ItemId item) throws StorageException;

  /** What all runs answered to an item, in the order of {@link #runs()}. */
  List<CorrectedAnswer> of(ItemId item) throws StorageException;

  /** Hands over the answers of a run one by one, in the order of the items' numbers. */
  void forEach(CorrectionRun run, Consumer<CorrectedAnswer> taker) throws StorageException;
}
