package touchstone.viewer.image;

import java.util.Arrays;

/**
 * Scales down: each new pixel is the mean of the area that it covers, fractions of pixels counted
 * as such. Thin lines of diagrams grow paler but stay. Works on {@link Pixels}, whose colours are
 * weighted by their alpha already. Used by one thread.
 */
final class AreaAverage {
  private final Pixels source;
  private final int width;
  private final int height;

  /**
   * The first column that each new column covers, how much of that one, and the last column with
   * how much of it.
   */
  private final int[] first;

  private final float[] firstShare;
  private final int[] last;
  private final float[] lastShare;

  /**
   * Alpha, red, green and blue of each new column, summed over the part of an old row that it
   * covers.
   */
  private final float[] row;

  /** Which old row that is; at the border of two new ones it counts for both. */
  private int rowIndex = -1;

  /** The same, summed over the rows that the new row at hand covers. */
  private final float[] sums;

  AreaAverage(Pixels source, int width, int height) {
    this.source = source;
    this.width = width;
    this.height = height;
    first = new int[width];
    firstShare = new float[width];
    last = new int[width];
    lastShare = new float[width];
    row = new float[4 * width];
    sums = new float[4 * width];
    double scale = (double) source.width() / width;
    for (int x = 0; x < width; x++) {
      double from = x * scale;
      double to = Math.min(source.width(), from + scale);
      first[x] = (int) from;
      last[x] = Math.max(first[x], (int) Math.ceil(to) - 1);
      firstShare[x] = (float) (Math.min(to, first[x] + 1.0) - from);
      lastShare[x] = first[x] == last[x] ? 0 : (float) (to - last[x]);
    }
  }

  Pixels scaled() {
    int[] argb = new int[width * height];
    double scale = (double) source.height() / height;
    double area = scale * source.width() / width;
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      double from = y * scale;
      double to = Math.min(source.height(), from + scale);
      for (int covered = (int) from; covered < to; covered++) {
        double share = Math.min(to, covered + 1.0) - Math.max(from, covered);
        addRow(covered, (float) (share / area));
      }
      writeRow(argb, y * width);
    }
    return new Pixels(argb, width, height);
  }

  private void addRow(int covered, float weight) {
    if (covered != rowIndex) {
      readRow(covered * source.width());
      rowIndex = covered;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * row[i];
    }
  }

  private void readRow(int start) {
    int[] argb = source.argb();
    for (int x = 0; x < width; x++) {
      int a = 0;
      int r = 0;
      int g = 0;
      int b = 0;
      for (int column = start + first[x] + 1; column < start + last[x]; column++) {
        int pixel = argb[column];
        a += pixel >>> 24;
        r += (pixel >> 16) & 0xff;
        g += (pixel >> 8) & 0xff;
        b += pixel & 0xff;
      }
      int left = argb[start + first[x]];
      int right = argb[start + last[x]];
      float leftShare = firstShare[x];
      float rightShare = lastShare[x];
      row[4 * x] = a + leftShare * (left >>> 24) + rightShare * (right >>> 24);
      row[4 * x + 1] = r + leftShare * ((left >> 16) & 0xff) + rightShare * ((right >> 16) & 0xff);
      row[4 * x + 2] = g + leftShare * ((left >> 8) & 0xff) + rightShare * ((right >> 8) & 0xff);
      row[4 * x + 3] = b + leftShare * (left & 0xff) + rightShare * (right & 0xff);
    }
  }

  private void writeRow(int[] argb, int start) {
    for (int x = 0; x < width; x++) {
      argb[start + x] =
          (rounded(sums[4 * x]) << 24)
              | (rounded(sums[4 * x + 1]) << 16)
              | (rounded(sums[4 * x + 2]) << 8)
              | rounded(sums[4 * x + 3]);
    }
  }

  /** To the nearest, as {@link Math#round} does, but faster for what is never negative. */
  private static int rounded(float sum) {
    return (int) (sum + 0.5f);
  }
}
