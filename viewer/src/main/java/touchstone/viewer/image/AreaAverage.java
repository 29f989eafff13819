package touchstone.viewer.image;

import java.util.Arrays;

/**
 * Scales down: each new pixel is the mean of the area that it covers, fractions of pixels counted
 * as such. Thin lines of diagrams grow paler but stay. Works on {@link Pixels}, whose colours are
 * weighted by their alpha already.
 */
final class AreaAverage {
  private final Pixels source;
  private final int width;
  private final int height;

  /** The sums of alpha, red, green and blue of each new pixel of the row at hand. */
  private final float[] sums;

  AreaAverage(Pixels source, int width, int height) {
    this.source = source;
    this.width = width;
    this.height = height;
    sums = new float[4 * width];
  }

  Pixels scaled() {
    int[] argb = new int[width * height];
    double scale = (double) source.height() / height;
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      double from = y * scale;
      double to = Math.min(source.height(), from + scale);
      for (int row = (int) from; row < to; row++) {
        addRow(row, Math.min(to, row + 1.0) - Math.max(from, row));
      }
      writeRow(argb, y * width, scale * source.width() / width);
    }
    return new Pixels(argb, width, height);
  }

  private void addRow(int row, double weight) {
    int[] argb = source.argb();
    int start = row * source.width();
    double scale = (double) source.width() / width;
    for (int x = 0; x < width; x++) {
      double from = x * scale;
      double to = Math.min(source.width(), from + scale);
      float a = 0;
      float r = 0;
      float g = 0;
      float b = 0;
      for (int column = (int) from; column < to; column++) {
        float share = (float) (Math.min(to, column + 1.0) - Math.max(from, column));
        int pixel = argb[start + column];
        a += share * (pixel >>> 24);
        r += share * ((pixel >> 16) & 0xff);
        g += share * ((pixel >> 8) & 0xff);
        b += share * (pixel & 0xff);
      }
      sums[4 * x] += (float) weight * a;
      sums[4 * x + 1] += (float) weight * r;
      sums[4 * x + 2] += (float) weight * g;
      sums[4 * x + 3] += (float) weight * b;
    }
  }

  private void writeRow(int[] argb, int start, double area) {
    for (int x = 0; x < width; x++) {
      argb[start + x] =
          (mean(sums[4 * x], area) << 24)
              | (mean(sums[4 * x + 1], area) << 16)
              | (mean(sums[4 * x + 2], area) << 8)
              | mean(sums[4 * x + 3], area);
    }
  }

  private static int mean(float sum, double area) {
    return Math.clamp(Math.round(sum / area), 0, 255);
  }
}
