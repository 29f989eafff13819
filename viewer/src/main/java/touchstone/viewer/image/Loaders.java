package touchstone.viewer.image;

import java.util.List;
import java.util.Map;

/**
 * Which loader reads what: the one place where that is chosen. The figures are those of {@code
 * DecodeBenchmark} and of the files in the decoder's own test.
 */
final class Loaders {
  private static final String JDK = "com.sun.";
  private static final String TWELVE_MONKEYS = "com.twelvemonkeys.";

  /** Never used for GIF: it would decode every frame of an animation, and play it. */
  private final Loader fx = new FxLoader();

  private final Map<ImageFormat, Loader> imageIo;

  Loaders(long budget) {
    imageIo =
        Map.of(
            // The JDK's refuses CMYK, lossless coding, and colour transforms it doesn't expect.
            ImageFormat.JPEG, new ImageIoLoader("jpeg", TWELVE_MONKEYS, budget),
            // The only one that gives what there is of a broken file.
            ImageFormat.PNG, new ImageIoLoader("png", JDK, budget),
            // Reads the first frame without touching the others.
            ImageFormat.GIF, new ImageIoLoader("gif", JDK, budget),
            ImageFormat.BMP, new ImageIoLoader("bmp", JDK, budget),
            ImageFormat.WEBP, new ImageIoLoader("webp", TWELVE_MONKEYS, budget),
            // The JDK's knows neither BigTIFF nor CIE Lab.
            ImageFormat.TIFF, new ImageIoLoader("tiff", TWELVE_MONKEYS, budget));
  }

  /** The loaders to try, the best first. */
  List<Loader> of(byte[] bytes, ImageFormat format) {
    Loader sturdy = imageIo.get(format);
    if (sturdy == null) {
      return List.of();
    }
    return isForFx(bytes, format) ? List.of(fx, sturdy) : List.of(sturdy);
  }

  /**
   * JavaFX decodes a JPEG straight to a fraction of its size, which is three times as fast, and PNG
   * somewhat faster than the JDK does, 16-bit and grey with alpha included, where Java 2D takes
   * grey to be linear light. It doesn't know ICC profiles, and writes a log message for a JPEG that
   * was cut off.
   */
  private static boolean isForFx(byte[] bytes, ImageFormat format) {
    if (format == ImageFormat.JPEG) {
      return JpegHeader.read(bytes).isOrdinary() && JpegHeader.isWhole(bytes);
    }
    return format == ImageFormat.PNG;
  }
}
