package touchstone.storage.exchange;

/** Told how far long work is, and asked whether to go on. Called from the working thread. */
public interface Progress {
  Progress NONE = (_, _) -> true;

  /**
   * Takes note of progress.
   *
   * @param done of {@code total}, in bytes or rows; total is 0 where it is not known
   * @return false to stop; what was done stays
   */
  boolean at(long done, long total);
}
