package touchstone.annotation.metrics;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it is shown: never without its n, never NaN.
 *
 * @param value null exactly where {@code undefined} says why
 * @param n how many cases the figure rests on; what a case is, the figure's owner says
 * @param interval null where none was asked for, or the data can't give one
 */
public record Figure(
    @Nullable Double value, long n, @Nullable Interval interval, @Nullable Undefined undefined) {
  public Figure {
    if ((value == null) == (undefined == null)) {
      throw new IllegalArgumentException(
          "a figure has either a value or a reason for having none: " + value + ", " + undefined);
    }
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("value is not finite: " + value);
    }
    if (n < 0) {
      throw new IllegalArgumentException("n is negative: " + n);
    }
  }

  public static Figure of(double value, long n, @Nullable Interval interval) {
    return new Figure(value, n, interval, null);
  }

  public static Figure undefined(Undefined why, long n) {
    return new Figure(null, n, null, why);
  }
}
