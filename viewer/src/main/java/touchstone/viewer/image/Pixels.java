package touchstone.viewer.image;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels on their way to an image: ARGB, premultiplied, row by row. */
final class Pixels {
  private final int[] argb;
  private final int width;
  private final int height;

  /**
   * @param argb width × height pixels, not to be written any more
   */
  Pixels(int[] argb, int width, int height) {
    this.argb = argb;
    this.width = width;
    this.height = height;
  }

  static Pixels of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    return new Pixels(argb, width, height);
  }

  /** These pixels, reduced to {@code size}; the same where they have that size. */
  Pixels scaled(Target.Size size) {
    return size.width() == width && size.height() == height
        ? this
        : new AreaAverage(this, size.width(), size.height()).scaled();
  }

  Pixels upright(Orientation orientation) {
    int[] turned = orientation.upright(argb, width, height);
    return orientation.swapsAxes()
        ? new Pixels(turned, height, width)
        : new Pixels(turned, width, height);
  }

  /** An image over these very pixels; works on any thread, without a running toolkit. */
  Image toImage() {
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
  }

  int[] argb() {
    return argb;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
