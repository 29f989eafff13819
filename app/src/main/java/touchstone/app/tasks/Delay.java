package touchstone.app.tasks;

import java.time.Duration;

/** Runs something on the interface thread after a while; asking again starts the wait anew. */
public interface Delay {
  void restart(Runnable action);

  void cancel();

  /** Makes delays; tests have one that fires when told. */
  interface Factory {
    Delay of(Duration wait);
  }
}
