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

  /** The sums of alpha, red, green and blue of each new pixel of the row at hand. */
  private final float[] sums;

  AreaAverage(Pixels source, int width, int height) {
    this.source = source;
    this.width = width;
    this.height = height;
    first = new int[width];
    firstShare = new float[width];
    last = new int[width];
    lastShare = new float[width];
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
    float share = (float) ((double) width / source.width() / scale);
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      double from = y * scale;
      double to = Math.min(source.height(), from + scale);
      for (int row = (int) from; row < to; row++) {
        addRow(row, share * (float) (Math.min(to, row + 1.0) - Math.max(from, row)));
      }
      writeRow(argb, y * width);
    }
    return new Pixels(argb, width, height);
  }

  private void addRow(int row, float weight) {
    int[] argb = source.argb();
    int start = row * source.width();
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
      add(4 * x, weight, a, left >>> 24, right >>> 24, x);
      add(4 * x + 1, weight, r, (left >> 16) & 0xff, (right >> 16) & 0xff, x);
      add(4 * x + 2, weight, g, (left >> 8) & 0xff, (right >> 8) & 0xff, x);
      add(4 * x + 3, weight, b, left & 0xff, right & 0xff, x);
    }
  }

  private void add(int sum, float weight, int between, int left, int right, int x) {
    sums[sum] += weight * (between + firstShare[x] * left + lastShare[x] * right);
  }

  private void writeRow(int[] argb, int start) {
    for (int x = 0; x < width; x++) {
      argb[start + x] =
          (Math.round(sums[4 * x]) << 24)
              | (Math.round(sums[4 * x + 1]) << 16)
              | (Math.round(sums[4 * x + 2]) << 8)
              | Math.round(sums[4 * x + 3]);
    }
  }
}
