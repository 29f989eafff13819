package touchstone.app.tasks;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work of which only the last request counts: a result that answers an earlier one is dropped. Used
 * on the interface thread.
 */
public final class Latest {
  private final Background background;
  private long newest;

  public Latest(Background background) {
    this.background = background;
  }

  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    long ticket = ++newest;
    background.run(
        work,
        result -> {
          if (ticket == newest) {
            onSuccess.accept(result);
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
    newest++;
  }
}
