package touchstone.app.tasks;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Work of which only the last request counts: one that was overtaken before it began is not done,
 * and a result that answers an earlier one is dropped. Used on the interface thread.
 */
public final class Latest {
  private final Background background;

  /** Written on the interface thread alone. */
  private final AtomicLong newest = new AtomicLong();

  public Latest(Background background) {
    this.background = background;
  }

  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    long ticket = newest.incrementAndGet();
    background.run(
        () -> ticket == newest.get() ? Optional.of(work.call()) : Optional.<T>empty(),
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

  /** Forgets what is under way. */
  public void cancel() {
    newest.incrementAndGet();
  }
}
