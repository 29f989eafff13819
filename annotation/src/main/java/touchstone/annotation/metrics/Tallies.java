package touchstone.annotation.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by item, added up for any sample of items. Since almost every figure is a function of such
 * sums, a resample costs one pass over small arrays and never looks at an item again.
 */
public final class Tallies {
  private final int items;
  private final List<Column> columns;

  /**
   * @param rows one row of counts an item
   * @throws IllegalArgumentException where a row has not {@code width} counts
   */
  public Tallies(int width, List<double[]> rows) {
    this.items = rows.size();
    double[][] counts = rows.toArray(double[][]::new);
    for (int item = 0; item < items; item++) {
      if (counts[item].length != width) {
        throw new IllegalArgumentException(
            "row " + item + " has " + counts[item].length + " counts, not " + width);
      }
    }
    this.columns = IntStream.range(0, width).mapToObj(column -> Column.of(counts, column)).toList();
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
    double[] totals = new double[columns.size()];
    for (int column = 0; column < totals.length; column++) {
      totals[column] = columns.get(column).total(draws);
    }
    return totals;
  }

  /**
   * One count of those items that have any, since most counts of most items are zero. Whole numbers
   * are added as such, which is quicker and comes to the same.
   */
  private sealed interface Column {
    double total(int[] draws);

    static Column of(double[][] rows, int column) {
      int filled = 0;
      boolean isWhole = true;
      for (double[] row : rows) {
        filled += row[column] == 0 ? 0 : 1;
        isWhole &= (int) row[column] == row[column];
      }
      int[] items = new int[filled];
      double[] counts = new double[filled];
      int place = 0;
      for (int item = 0; place < filled; item++) {
        if (rows[item][column] != 0) {
          items[place] = item;
          counts[place] = rows[item][column];
          place++;
        }
      }
      return isWhole ? new Whole(items, whole(counts)) : new Fractions(items, counts);
    }

    private static int[] whole(double[] counts) {
      int[] whole = new int[counts.length];
      for (int i = 0; i < whole.length; i++) {
        whole[i] = (int) counts[i];
      }
      return whole;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Whole(int[] items, int[] counts) implements Column {
    @Override
    public double total(int[] draws) {
      long total = 0;
      for (int i = 0; i < items.length; i++) {
        total += (long) draws[items[i]] * counts[i];
      }
      return total;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Fractions(int[] items, double[] counts) implements Column {
    @Override
    public double total(int[] draws) {
      double total = 0;
      for (int i = 0; i < items.length; i++) {
        total += draws[items[i]] * counts[i];
      }
      return total;
    }
  }
}
