package touchstone.app.annotate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long somebody is at work: the time between one key or mouse event and the next,
 * where of a longer pause only its start counts. Not safe for use by several threads.
 */
final class ActiveClock {
  private final InstantSource clock;
  private final Duration cutOff;
  private @Nullable Instant lastActivity;
  private Instant countedTo;
  private Duration counted = Duration.ZERO;

  /**
   * Makes a clock that stands still until the first activity.
   *
   * @param cutOff how much of a pause counts at most
   */
  ActiveClock(InstantSource clock, Duration cutOff) {
    this.clock = clock;
    this.cutOff = cutOff;
    this.countedTo = clock.instant();
  }

  /** A key was pressed, or the mouse used. */
  void activity() {
    count();
    lastActivity = clock.instant();
    countedTo = lastActivity;
  }

  /** Whether time is being counted now. */
  boolean isRunning() {
    return lastActivity != null && clock.instant().isBefore(lastActivity.plus(cutOff));
  }

  /** Active time since the start or the last {@link #take}. */
  Duration elapsed() {
    count();
    return counted;
  }

  /** The same, and starts again from nothing. */
  Duration take() {
    Duration taken = elapsed();
    counted = Duration.ZERO;
    return taken;
  }

  private void count() {
    if (lastActivity != null) {
      Instant now = clock.instant();
      Instant idleFrom = lastActivity.plus(cutOff);
      Instant until = now.isBefore(idleFrom) ? now : idleFrom;
      // A wall clock that was set back takes nothing away.
      if (until.isAfter(countedTo)) {
        counted = counted.plus(Duration.between(countedTo, until));
        countedTo = until;
      }
    }
  }
}
