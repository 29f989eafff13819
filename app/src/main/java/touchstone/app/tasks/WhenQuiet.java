package touchstone.app.tasks;

import java.util.function.BooleanSupplier;

/**
 * Work that nobody waits for yet: begun once nothing was done in the window for a while, given up
 * as soon as something is, and begun anew after that until it is done. Used on the interface
 * thread.
 */
public final class WhenQuiet {
  private final Work work;
  private final Latest latest;
  private final Delay quiet;
  private boolean done = true;

  /** Stops early once it is not wanted, and goes on where it was when it is called again. */
  @FunctionalInterface
  public interface Work {
    void call(BooleanSupplier wanted) throws Exception;
  }

  /**
   * Makes one that has nothing to do until there is {@link #news}.
   *
   * @param quiet how long nothing must have been done
   */
  public WhenQuiet(Work work, Background background, Delay quiet) {
    this.work = work;
    this.latest = new Latest(background);
    this.quiet = quiet;
  }

  /** There is something to do. */
  public void news() {
    done = false;
    stir();
  }

  /** Something was done in the window. */
  public void stir() {
    if (!done) {
      latest.cancel();
      quiet.restart(this::begin);
    }
  }

  /** A failure is in the log; whoever needs the result meets it again. */
  private void begin() {
    latest.run(
        wanted -> {
          // Closing the window interrupts what nobody waits for.
          work.call(() -> wanted.getAsBoolean() && !Thread.currentThread().isInterrupted());
          return true;
        },
        _ -> done = true,
        _ -> done = true);
  }
}
