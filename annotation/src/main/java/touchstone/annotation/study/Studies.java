package touchstone.annotation.study;

import touchstone.annotation.StorageException;

/** Brings together what figures are computed from. Safe for use by several threads. */
@FunctionalInterface
public interface Studies {
  /** Everything as it stands now. */
  StudyData load(StudySettings settings) throws StorageException;
}
