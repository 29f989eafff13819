package touchstone.annotation.metrics;

/** A 95 % interval, in the unit of the figure that it belongs to. */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "interval is not ordered and finite: " + low + ", " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
