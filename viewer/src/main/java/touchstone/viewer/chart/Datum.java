package touchstone.viewer.chart;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a chart, with its words.
 *
 * @param value null where the figure is undefined
 * @param low lower end of its interval; null, as {@code high}, where it has none
 * @param n how many cases it rests on
 * @param label what stands at the mark, a dash for an undefined figure
 * @param note what stands beside the label and quieter, its n for one; empty for nothing
 * @param description the whole of it for tooltips and screen readers: what is measured, value,
 *     interval and n, or why it is undefined
 */
public record Datum(
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    long n,
    String label,
    String note,
    String description) {
  public Datum {
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("value is not finite: " + value);
    }
    if ((low == null) != (high == null) || (value == null && low != null)) {
      throw new IllegalArgumentException(
          "an interval has two ends and belongs to a value: %s, %s, %s"
              .formatted(value, low, high));
    }
    if (low != null && high != null && !(low <= high)) {
      throw new IllegalArgumentException("interval is not ordered: " + low + ", " + high);
    }
  }

  /** One without a note. */
  public Datum(
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      long n,
      String label,
      String description) {
    this(value, low, high, n, label, "", description);
  }

  /** The place of a figure that nobody could measure; nothing stands there. */
  public static Datum absent(String description) {
    return new Datum(null, null, null, 0, "", description);
  }

  /** The same with other words for the whole of it. */
  public Datum describedAs(String words) {
    return new Datum(value, low, high, n, label, note, words);
  }
}
