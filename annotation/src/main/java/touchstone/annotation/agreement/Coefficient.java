package touchstone.annotation.agreement;

import touchstone.annotation.metrics.Undefined;

/**
 * A measure of agreement that is a function of sums over units, so that it can be computed for any
 * sample of items.
 */
interface Coefficient {
  /** How many sums it needs. */
  int width();

  /** Adds what one unit contributes. */
  void add(RatedUnit unit, double[] sums);

  /** The measure; NaN where it is undefined. */
  double of(double[] sums);

  /** How many units the measure rests on. */
  long units(double[] sums);

  /** Why {@link #of} is undefined there. */
  default Undefined whyUndefined(double[] sums) {
    return units(sums) == 0 ? Undefined.NO_CASES : Undefined.NO_VARIATION;
  }
}
