package touchstone.annotation.metrics;

/** Several statistics of one sample of items. A pure function: several threads call it at once. */
@FunctionalInterface
public interface Statistics {
  /**
   * The values for a sample; NaN for one that is undefined there.
   *
   * @param draws how often each item is in the sample; all ones for the data as they are
   * @return the same statistics in the same order for every sample
   */
  double[] of(int[] draws);
}
