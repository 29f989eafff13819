package touchstone.annotation.metrics.pattern;

import touchstone.annotation.metrics.Percent;

/**
 * The difference of two risks: of the exposed, and of the others. Holds four counts for each
 * stratum in consecutive columns of a row, from an offset on.
 */
final class RiskDifference {
  static final int WIDTH = 4;

  private static final int EXPOSED = 0;
  private static final int EXPOSED_EVENTS = 1;
  private static final int OTHERS = 2;
  private static final int OTHER_EVENTS = 3;

  private final double[] row;
  private final int offset;

  RiskDifference(double[] row, int offset) {
    this.row = row;
    this.offset = offset;
  }

  void add(boolean exposed, boolean event) {
    row[offset + (exposed ? EXPOSED : OTHERS)]++;
    if (event) {
      row[offset + (exposed ? EXPOSED_EVENTS : OTHER_EVENTS)]++;
    }
  }

  long cases() {
    return (long) (row[offset + EXPOSED] + row[offset + OTHERS]);
  }

  /** In points; NaN where either side is empty. */
  double crude() {
    return Percent.of(row[offset + EXPOSED_EVENTS], row[offset + EXPOSED])
        - Percent.of(row[offset + OTHER_EVENTS], row[offset + OTHERS]);
  }

  /**
   * The Mantel–Haenszel risk difference over strata that follow each other in the row, in points
   * (Greenland and Robins, Biometrics 1985); NaN where no stratum has both sides.
   */
  static double mantelHaenszel(double[] row, int offset, int strata) {
    double sum = 0;
    double weights = 0;
    for (int stratum = 0; stratum < strata; stratum++) {
      int at = offset + stratum * WIDTH;
      double cases = row[at + EXPOSED] + row[at + OTHERS];
      if (cases > 0) {
        sum +=
            (row[at + EXPOSED_EVENTS] * row[at + OTHERS]
                    - row[at + OTHER_EVENTS] * row[at + EXPOSED])
                / cases;
        weights += row[at + EXPOSED] * row[at + OTHERS] / cases;
      }
    }
    return Percent.of(sum, weights);
  }
}
