package touchstone.annotation.metrics.bias;

/** Pearson's r from six sums in consecutive columns of a row, from an offset on. */
final class Correlation {
  static final int WIDTH = 6;

  private static final int N = 0;
  private static final int X = 1;
  private static final int Y = 2;
  private static final int XX = 3;
  private static final int YY = 4;
  private static final int XY = 5;

  /** Variances below this share of the mean square are rounding, not variation. */
  private static final double ROUNDING = 1e-12;

  private final double[] row;
  private final int offset;

  Correlation(double[] row, int offset) {
    this.row = row;
    this.offset = offset;
  }

  void add(double x, double y) {
    row[offset + N]++;
    row[offset + X] += x;
    row[offset + Y] += y;
    row[offset + XX] += x * x;
    row[offset + YY] += y * y;
    row[offset + XY] += x * y;
  }

  long cases() {
    return (long) row[offset + N];
  }

  /** NaN where either variable does not vary. */
  double r() {
    double n = row[offset + N];
    double x = variance(n, row[offset + X], row[offset + XX]);
    double y = variance(n, row[offset + Y], row[offset + YY]);
    if (x == 0 || y == 0) {
      return Double.NaN;
    }
    double covariance = n * row[offset + XY] - row[offset + X] * row[offset + Y];
    return Math.clamp(covariance / Math.sqrt(x * y), -1, 1);
  }

  /** Times n². */
  private static double variance(double n, double sum, double squares) {
    double variance = n * squares - sum * sum;
    return variance <= ROUNDING * n * squares ? 0 : variance;
  }
}
