package touchstone.viewer.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;

/** JavaFX's own loader, which needs no running toolkit. */
final class FxLoader implements Loader {
  /**
   * Bytes of a pixel as JavaFX decodes it, with alpha; those of a pixel in {@link Pixels} are as
   * many.
   */
  private static final int PIXEL = 4;

  @Override
  public long cost(byte[] bytes, ImageHeader header, Target.Size size) {
    int shrink = shrink(header, size);
    long decoded = header.pixels() / ((long) shrink * shrink);
    long images = isFinal(header, size, shrink) ? 1 : 3;
    return images * PIXEL * decoded + coefficients(bytes, header);
  }

  /** A progressive JPEG keeps every coefficient, two bytes each, until its last scan. */
  private static long coefficients(byte[] bytes, ImageHeader header) {
    return header.format() == ImageFormat.JPEG && JpegHeader.read(bytes).isProgressive()
        ? header.pixels() * header.bitsPerPixel() / 4
        : 0;
  }

  @Override
  public Loaded load(byte[] bytes, ImageHeader header, Target.Size size) throws IOException {
    int shrink = shrink(header, size);
    Image image = read(bytes, header, shrink);
    if (isFinal(header, size, shrink)) {
      return new Loaded(image, false);
    }
    return new Loaded(Pixels.of(image).scaled(size).upright(header.orientation()).toImage(), false);
  }

  /**
   * Asks for just the size that the decoder's own shrinking gives, so that JavaFX doesn't scale
   * once more: it averages boxes of whole pixels, which blurs, and doesn't weigh colours by their
   * alpha.
   */
  private static Image read(byte[] bytes, ImageHeader header, int shrink) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    Image image =
        shrink == 1
            ? new Image(in)
            : new Image(
                in,
                Math.ceilDiv(header.width(), shrink),
                Math.ceilDiv(header.height(), shrink),
                false,
                true);
    if (image.isError()) {
      throw new IOException(image.getException());
    }
    return image;
  }

  /** A JPEG decodes to a half, a quarter or an eighth of its size at a fraction of the cost. */
  private static int shrink(ImageHeader header, Target.Size size) {
    int shrink = header.format() == ImageFormat.JPEG ? 8 : 1;
    while (shrink > 1
        && (Math.ceilDiv(header.width(), shrink) < size.width()
            || Math.ceilDiv(header.height(), shrink) < size.height())) {
      shrink /= 2;
    }
    return shrink;
  }

  /** Whether what JavaFX decodes is upright and of the size wanted. */
  private static boolean isFinal(ImageHeader header, Target.Size size, int shrink) {
    return header.orientation() == Orientation.UPRIGHT
        && Math.ceilDiv(header.width(), shrink) == size.width()
        && Math.ceilDiv(header.height(), shrink) == size.height();
  }
}
