package touchstone.annotation.study;

import java.util.function.BooleanSupplier;
import touchstone.annotation.StorageException;

/** Brings together what figures are computed from. Safe for use by several threads. */
@FunctionalInterface
public interface Studies {
  /**
   * Everything as it stands now.
   *
   * @param wanted false once nobody waits for it any more; asked now and then, by several threads
   * @throws java.util.concurrent.CancellationException where it was given up for that
   */
  StudyData load(StudySettings settings, BooleanSupplier wanted) throws StorageException;

  /** Everything as it stands now, however long it takes. */
  default StudyData load(StudySettings settings) throws StorageException {
    return load(settings, () -> true);
  }
}
