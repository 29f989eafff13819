package touchstone.annotation.study;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import touchstone.annotation.StorageException;

/** Reads several things at once, those first that stand first. */
final class OnAllCores {
  private OnAllCores() {}

  /** Reads what belongs to one thing; called by several threads. */
  @FunctionalInterface
  interface Reading<T, R> {
    R of(T one) throws StorageException;
  }

  /** What belongs to each, in the same order; after a failure no other is begun. */
  static <T, R> List<R> read(List<T> all, Reading<T, R> reading) throws StorageException {
    Map<Integer, R> found = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    try {
      // A parallel stream of the things themselves would begin in the middle, too.
      IntStream.range(0, Runtime.getRuntime().availableProcessors())
          .parallel()
          .forEach(
              _ -> {
                for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                  found.put(i, orStop(all.get(i), reading, () -> next.set(all.size())));
                }
              });
    } catch (Unread e) {
      throw e.cause;
    }
    return IntStream.range(0, all.size()).mapToObj(found::get).toList();
  }

  private static <T, R> R orStop(T one, Reading<T, R> reading, Runnable stop) {
    boolean done = false;
    try {
      R result = reading.of(one);
      done = true;
      return result;
    } catch (StorageException e) {
      throw new Unread(e);
    } finally {
      if (!done) {
        stop.run();
      }
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
