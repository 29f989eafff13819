package touchstone.app.figures;

/** What a figure is measured in, and so how it is written. */
public enum Unit {
  /** Of cases. */
  PERCENT,
  /** A difference of percentages, with its sign. */
  POINTS,
  /** VISCO's 0–100 scale. */
  SCORE,
  /** A correlation, with its sign. */
  CORRELATION,
  BITS
}
