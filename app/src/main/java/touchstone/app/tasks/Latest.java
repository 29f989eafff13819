package touchstone.app.tasks;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work of which only the last request counts: one that was overtaken before it began is not done,
 * and a result that answers an earlier one is dropped. Used on the interface thread.
 */
public final class Latest {
  private final Background background;

  /** Written on the interface thread alone. */
  private volatile long newest;

  public Latest(Background background) {
    this.background = background;
  }

  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    long ticket = newest + 1;
    newest = ticket;
    background.run(
        () -> ticket == newest ? Optional.of(work.call()) : Optional.<T>empty(),
        result -> {
          if (ticket == newest) {
            result.ifPresent(onSuccess);
          }
        },
        failure -> {
          if (ticket == newest) {
            onFailure.accept(failure);
          }
        });
  }

  /** Forgets what is under way. */
  public void cancel() {
    newest = newest + 1;
  }
}
