package touchstone.annotation.study;

import touchstone.annotation.StorageException;

/** Brings together what figures are computed from. Safe for use by several threads. */
@FunctionalInterface
public interface Studies {
  /**
   * Everything as it stands now.
   *
   * @param following is told of each critic as soon as it is read
   * @throws java.util.concurrent.CancellationException where the study was given up because nobody
   *     wants it any more
   */
  StudyData load(StudySettings settings, Following following) throws StorageException;

  /** Everything as it stands now, however long it takes. */
  default StudyData load(StudySettings settings) throws StorageException {
    return load(settings, Following.TO_THE_END);
  }
}
