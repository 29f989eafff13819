package touchstone.app.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads of one open workspace, apart by what they do, so that a verdict never waits behind a
 * picture.
 *
 * @param saving one thread, since acts are written one after the other
 * @param reading queries for the interface
 * @param decoding pixels; as many as can be decoded at once
 * @param ahead what nobody waits for yet; one thread, that makes way for the others
 */
public record Threads(
    ExecutorService saving,
    ExecutorService reading,
    ExecutorService decoding,
    ExecutorService ahead)
    implements AutoCloseable {
  /** Starts them on demand; they don't keep the program alive. */
  // Reading ahead is right at any speed; its priority only spares whoever waits for something else.
  @SuppressWarnings("ThreadPriorityCheck")
  public static Threads start() {
    return new Threads(
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("saving").factory()),
        Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("reading-", 1).factory()),
        Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("decoding-", 1).factory()),
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform()
                .daemon()
                .name("reading ahead")
                .priority(Thread.MIN_PRIORITY)
                .factory()));
  }

  /** Waits for what is being saved; gives up what is being read or decoded. */
  @Override
  public void close() {
    saving.close();
    reading.shutdownNow();
    decoding.shutdownNow();
    ahead.shutdownNow();
  }
}
