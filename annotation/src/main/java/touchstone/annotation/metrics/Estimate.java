package touchstone.annotation.metrics;

import org.jspecify.annotations.Nullable;

/**
 * A statistic of all items, with its bootstrap interval.
 *
 * @param value NaN where the statistic is undefined
 */
public record Estimate(double value, @Nullable Interval interval) {
  /** This estimate as a figure; {@code why} is the reason given where it is undefined. */
  public Figure figure(long n, Undefined why) {
    return Double.isNaN(value) ? Figure.undefined(why, n) : Figure.of(value, n, interval);
  }
}
