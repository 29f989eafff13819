package touchstone.app.figures;

import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Interval;

/** Which way a difference goes, as far as it can be told. */
enum Direction {
  UP("more"),
  DOWN("less"),
  /** There is none. */
  EVEN("same"),
  /** Its interval holds zero. */
  UNTOLD("untold"),
  UNDEFINED("none");

  private final String key;

  Direction(String key) {
    this.key = key;
  }

  static Direction of(Figure difference) {
    Double value = difference.value();
    Interval interval = difference.interval();
    if (value == null) {
      return UNDEFINED;
    }
    if (Math.abs(value) < 1e-9) {
      return EVEN;
    }
    if (interval != null && interval.contains(0)) {
      return UNTOLD;
    }
    return value > 0 ? UP : DOWN;
  }

  /** The last part of the key of a sentence about it. */
  String key() {
    return key;
  }
}
