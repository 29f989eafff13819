package touchstone.app.tasks;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work of which only the last request counts: one that was overtaken before it began is not done,
 * one that was overtaken later can stop early, and a result that answers an earlier one is dropped.
 * Used on the interface thread.
 */
public final class Latest {
  private final Background background;

  /** Written on the interface thread alone. */
  private final AtomicLong newest = new AtomicLong();

  public Latest(Background background) {
    this.background = background;
  }

  /** Work that stops early once it was overtaken. */
  @FunctionalInterface
  public interface Stoppable<T> {
    /**
     * Does the work.
     *
     * @param wanted false once the result will be dropped; may be asked by any thread
     * @throws CancellationException where the work was given up for that
     */
    T call(BooleanSupplier wanted) throws Exception;
  }

  /** Work that also hands over what it has so far. */
  @FunctionalInterface
  public interface Telling<T, P> {
    /**
     * Does the work.
     *
     * @param soFar takes what there is so far, from any thread; of several that come quickly only
     *     the last may be looked at
     */
    T call(BooleanSupplier wanted, Consumer<P> soFar) throws Exception;
  }

  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    run(_ -> work.call(), onSuccess, onFailure);
  }

  /** The same with work that can stop early. */
  public <T> void run(Stoppable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    run((wanted, _) -> work.call(wanted), _ -> {}, onSuccess, onFailure);
  }

  /** The same with work that can be looked at before it is done. */
  public <T, P> void run(
      Telling<T, P> work,
      Consumer<P> onProgress,
      Consumer<T> onSuccess,
      Consumer<Exception> onFailure) {
    long ticket = newest.incrementAndGet();
    Consumer<P> soFar = inTime(ticket, onProgress);
    background.run(
        () -> result(wanted -> work.call(wanted, soFar), () -> ticket == newest.get()),
        result -> {
          if (ticket == newest.get()) {
            result.ifPresent(onSuccess);
          }
        },
        failure -> {
          if (ticket == newest.get()) {
            onFailure.accept(failure);
          }
        });
  }

  /** Brings over the last of what came since it was last looked at. */
  private <P> Consumer<P> inTime(long ticket, Consumer<P> onProgress) {
    AtomicReference<@Nullable P> last = new AtomicReference<>();
    return told -> {
      if (last.getAndSet(told) == null) {
        background
            .interfaceThread()
            .execute(
                () -> {
                  P now = last.getAndSet(null);
                  if (now != null && ticket == newest.get()) {
                    onProgress.accept(now);
                  }
                });
      }
    };
  }

  private static <T> Optional<T> result(Stoppable<T> work, BooleanSupplier wanted)
      throws Exception {
    try {
      return wanted.getAsBoolean() ? Optional.of(work.call(wanted)) : Optional.empty();
    } catch (CancellationException e) {
      if (wanted.getAsBoolean()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** Forgets what is under way. */
  public void cancel() {
    newest.incrementAndGet();
  }
}
