package touchstone.annotation.metrics.pattern;

import touchstone.annotation.metrics.Percent;

/** How often each outcome occurred: four columns of a row of counts, from an offset on. */
final class OutcomeCounts {
  static final int WIDTH = 4;

  private static final int HITS = 0;
  private static final int MISSES = 1;
  private static final int FALSE_ALARMS = 2;
  private static final int PASSES = 3;

  private final double[] row;
  private final int offset;

  OutcomeCounts(double[] row, int offset) {
    this.row = row;
    this.offset = offset;
  }

  void add(StepOutcome outcome) {
    int column =
        switch (outcome) {
          case HIT -> HITS;
          case MISS -> MISSES;
          case FALSE_ALARM -> FALSE_ALARMS;
          case PASS -> PASSES;
        };
    row[offset + column]++;
  }

  double hitRate() {
    return Percent.of(count(HITS), count(HITS) + count(MISSES));
  }

  double falseAlarmRate() {
    return Percent.of(count(FALSE_ALARMS), count(FALSE_ALARMS) + count(PASSES));
  }

  double f1() {
    double errorsAndFlags = 2 * count(HITS) + count(MISSES) + count(FALSE_ALARMS);
    return Percent.of(2 * count(HITS), errorsAndFlags);
  }

  long wrong() {
    return (long) (count(HITS) + count(MISSES));
  }

  long correct() {
    return (long) (count(FALSE_ALARMS) + count(PASSES));
  }

  long steps() {
    return wrong() + correct();
  }

  private double count(int column) {
    return row[offset + column];
  }
}
