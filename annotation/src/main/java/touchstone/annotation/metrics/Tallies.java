package touchstone.annotation.metrics;

import java.util.Arrays;
import java.util.List;

/**
 * Counts by item, added up for any sample of items. Since almost every figure is a function of such
 * sums, a resample costs one pass over a small array and never looks at an item again.
 */
public final class Tallies {
  private final int items;
  private final int width;
  private final double[] counts;

  /**
   * @param rows one row of counts an item
   * @throws IllegalArgumentException where a row has not {@code width} counts
   */
  public Tallies(int width, List<double[]> rows) {
    this.items = rows.size();
    this.width = width;
    this.counts = new double[items * width];
    for (int item = 0; item < items; item++) {
      double[] row = rows.get(item);
      if (row.length != width) {
        throw new IllegalArgumentException(
            "row " + item + " has " + row.length + " counts, not " + width);
      }
      System.arraycopy(row, 0, counts, item * width, width);
    }
  }

  public int items() {
    return items;
  }

  /** The sum of all rows. */
  public double[] totals() {
    int[] once = new int[items];
    Arrays.fill(once, 1);
    return totals(once);
  }

  /** The sum of the rows, each as often as it was drawn. */
  public double[] totals(int[] draws) {
    double[] totals = new double[width];
    int at = 0;
    for (int item = 0; item < items; item++) {
      int times = draws[item];
      if (times == 0) {
        at += width;
        continue;
      }
      for (int column = 0; column < width; column++) {
        totals[column] += times * counts[at++];
      }
    }
    return totals;
  }
}
