package touchstone.viewer.canvas;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pixels of an image, row by row, as premultiplied ARGB, which can be averaged channel by
 * channel. The array is never changed once it is here.
 */
final class Pixels {
  private static final int LOW = 0x00ff00ff;
  private static final int HALF = 0x00020002;

  private final int width;
  private final int height;
  private final int[] argb;

  Pixels(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  static Pixels of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    return new Pixels(width, height, argb);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int[] argb() {
    return argb.clone();
  }

  Image toImage() {
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
  }

  /** Half as large so many times: each pixel is the mean of those it replaces. */
  Pixels halved(int times) {
    Pixels result = this;
    for (int i = 0; i < times; i++) {
      result = result.halved();
    }
    return result;
  }

  private Pixels halved() {
    int newWidth = (width + 1) / 2;
    int newHeight = (height + 1) / 2;
    int[] means = new int[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      int upper = 2 * y * width;
      int lower = Math.min(2 * y + 1, height - 1) * width;
      for (int x = 0; x < newWidth; x++) {
        int left = 2 * x;
        int right = Math.min(left + 1, width - 1);
        means[y * newWidth + x] =
            mean(argb[upper + left], argb[upper + right], argb[lower + left], argb[lower + right]);
      }
    }
    return new Pixels(newWidth, newHeight, means);
  }

  /** The mean of four pixels, two channels at a time; each channel has room for its sum. */
  private static int mean(int a, int b, int c, int d) {
    int even = (a & LOW) + (b & LOW) + (c & LOW) + (d & LOW) + HALF;
    int odd = ((a >>> 8) & LOW) + ((b >>> 8) & LOW) + ((c >>> 8) & LOW) + ((d >>> 8) & LOW) + HALF;
    return ((even >>> 2) & LOW) | (((odd >>> 2) & LOW) << 8);
  }

  /** Larger by a whole factor: each pixel is repeated. */
  Pixels enlarged(int factor) {
    int newWidth = width * factor;
    int[] repeated = new int[newWidth * height * factor];
    for (int y = 0; y < height * factor; y++) {
      int row = y / factor * width;
      for (int x = 0; x < newWidth; x++) {
        repeated[y * newWidth + x] = argb[row + x / factor];
      }
    }
    return new Pixels(newWidth, height * factor, repeated);
  }
}
