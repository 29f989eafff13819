package touchstone.viewer.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;

/** JavaFX's own loader, which needs no running toolkit. */
final class FxLoader implements Loader {
  /** Bytes of a pixel with alpha, as JavaFX decodes it and as {@link Pixels} have it. */
  private static final int PIXEL = 4;

  private static final int MAX_SHRINK = 8;

  @Override
  public long cost(byte[] bytes, ImageHeader header, Target.Size size) {
    int shrink = shrink(header, size);
    long decoded = header.pixels() / ((long) shrink * shrink);
    return copies(header, size, shrink) * PIXEL * decoded + coefficients(bytes, header);
  }

  /** JavaFX converts what it decodes of a PNG once; {@link Pixels} are scaled, or turned, once. */
  private static long copies(ImageHeader header, Target.Size size, int shrink) {
    if (!isFinal(header, size, shrink)) {
      return 3;
    }
    return header.format() == ImageFormat.JPEG ? 1 : 2;
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

  private static Image read(byte[] bytes, ImageHeader header, int shrink) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    Image image =
        shrink == 1
            ? new Image(in)
            : new Image(
                in,
                Math.floorDiv(header.width(), shrink),
                Math.floorDiv(header.height(), shrink),
                false,
                true);
    if (image.isError()) {
      throw new IOException(image.getException());
    }
    return image;
  }

  /**
   * A JPEG decodes to a half, a quarter or an eighth of its size at a fraction of the cost. Only
   * where that gives whole numbers: else JavaFX scales what it decoded once more, which shifts and
   * blurs it.
   */
  private static int shrink(ImageHeader header, Target.Size size) {
    int shrink = header.format() == ImageFormat.JPEG ? MAX_SHRINK : 1;
    while (shrink > 1
        && (header.width() / shrink < size.width()
            || header.height() / shrink < size.height()
            || header.width() % shrink != 0
            || header.height() % shrink != 0)) {
      shrink /= 2;
    }
    return shrink;
  }

  /** Whether what JavaFX decodes is upright and of the size wanted. */
  private static boolean isFinal(ImageHeader header, Target.Size size, int shrink) {
    return header.orientation() == Orientation.UPRIGHT
        && header.width() / shrink == size.width()
        && header.height() / shrink == size.height();
  }
}
