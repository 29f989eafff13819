package touchstone.viewer.image;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an image file says of itself before any pixel: as claimed, not as checked.
 *
 * @param width width in pixels as stored, at least 1
 * @param height height in pixels as stored, at least 1
 * @param bitsPerPixel bits of a decoded pixel, at least 1
 */
public record ImageHeader(
    ImageFormat format, long width, long height, int bitsPerPixel, Orientation orientation) {
  public ImageHeader {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "width and height must be at least 1 but were " + width + " × " + height);
    }
    if (bitsPerPixel < 1) {
      throw new IllegalArgumentException("bitsPerPixel must be at least 1 but was " + bitsPerPixel);
    }
  }

  /**
   * Reads the header alone; takes microseconds and allocates next to nothing whatever the file
   * claims.
   *
   * @return empty when the format isn't {@linkplain ImageFormat#readable() readable} or the header
   *     is broken
   */
  public static Optional<ImageHeader> read(byte[] bytes) {
    return ImageFormat.of(bytes).map(format -> read(format, bytes));
  }

  private static @Nullable ImageHeader read(ImageFormat format, byte[] bytes) {
    try {
      return switch (format) {
        case JPEG -> JpegHeader.read(bytes).header();
        case PNG -> PngHeader.read(bytes);
        case GIF -> GifHeader.read(bytes).header();
        case BMP -> BmpHeader.read(bytes);
        case WEBP -> WebpHeader.read(bytes);
        case TIFF -> TiffHeader.read(bytes);
        case AVIF, HEIC, JPEG_2000, JPEG_XL, ICO, RADIANCE, OPEN_EXR, PHOTOSHOP, PDF, SVG -> null;
      };
    } catch (IndexOutOfBoundsException | IllegalArgumentException endsTooSoonOrMakesNoSense) {
      return null;
    }
  }

  /** Pixels claimed; {@link Long#MAX_VALUE} where a long can't hold the number. */
  public long pixels() {
    return Math.multiplyHigh(width, height) == 0 && width * height > 0
        ? width * height
        : Long.MAX_VALUE;
  }

  /**
   * The size of the picture when upright.
   *
   * @throws ArithmeticException if it is beyond the range of an int, as nothing is that can be
   *     decoded
   */
  public Target.Size uprightSize() {
    return orientation.turn(new Target.Size(Math.toIntExact(width), Math.toIntExact(height)));
  }

  public String mediaType() {
    return format.mediaType();
  }
}
