package touchstone.annotation.metrics;

import org.jspecify.annotations.Nullable;

/** How far one critic is ahead of another on the same items, in points of the 0–100 scale. */
public record CritiqueDifferences(
    Difference ansF1,
    Difference thF1,
    Difference exF1,
    Difference viscore,
    Difference percentIncorrect) {
  /**
   * One difference; positive where the first critic has more.
   *
   * @param pValue two-sided, by paired bootstrap over items; null where there is no interval
   */
  public record Difference(Figure figure, @Nullable Double pValue) {}
}
