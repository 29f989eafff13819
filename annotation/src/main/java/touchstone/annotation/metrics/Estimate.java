package touchstone.annotation.metrics;

import org.jspecify.annotations.Nullable;

/**
 * A statistic of all items, with what its bootstrap resamples say of it.
 *
 * @param value NaN where the statistic is undefined
 * @param pValue two-sided, for the statistic being zero; null where there is no interval. Means
 *     something only for differences.
 */
public record Estimate(double value, @Nullable Interval interval, @Nullable Double pValue) {
  /** This estimate as a figure; {@code why} is the reason given where it is undefined. */
  public Figure figure(long n, Undefined why) {
    return Double.isNaN(value) ? Figure.undefined(why, n) : Figure.of(value, n, interval);
  }
}
