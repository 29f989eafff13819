package touchstone.app.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Runs work away from the interface and brings its result back to it. Only immutable values should
 * cross. Tests give executors that run at once.
 */
public final class Background {
  private final Executor workers;
  private final Executor interfaceThread;

  public Background(Executor workers, Executor interfaceThread) {
    this.workers = workers;
    this.interfaceThread = interfaceThread;
  }

  /** Does work, then hands its result, or its failure, to the interface thread. */
  public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    try {
      workers.execute(() -> perform(work, onSuccess, onFailure));
    } catch (RejectedExecutionException closed) {
      // The window was closed meanwhile, and nobody waits for the result.
      LoggerFactory.getLogger(Background.class).debug("work came after the end", closed);
    }
  }

  private <T> void perform(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    try {
      T result = work.call();
      interfaceThread.execute(() -> onSuccess.accept(result));
    } catch (Exception e) {
      LoggerFactory.getLogger(Background.class).warn("work in the background failed", e);
      interfaceThread.execute(() -> onFailure.accept(e));
    }
  }

  public Executor interfaceThread() {
    return interfaceThread;
  }
}
