package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.StorageException;

/** Reads several things at once. */
final class OnAllCores {
  private OnAllCores() {}

  /** Reads what belongs to one thing; called by several threads. */
  @FunctionalInterface
  interface Reading<T, R> {
    R of(T one) throws StorageException;
  }

  /** What belongs to each, in the same order. */
  static <T, R> List<R> read(List<T> all, Reading<T, R> reading) throws StorageException {
    try {
      return all.parallelStream().map(one -> unchecked(one, reading)).toList();
    } catch (Unread e) {
      throw e.cause;
    }
  }

  private static <T, R> R unchecked(T one, Reading<T, R> reading) {
    try {
      return reading.of(one);
    } catch (StorageException e) {
      throw new Unread(e);
    }
  }

  /** Brings a failure out of a stream. */
  private static final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final StorageException cause;

    Unread(StorageException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
