package touchstone.viewer.image;

import static touchstone.viewer.image.TiffDirectory.BITS_PER_SAMPLE;
import static touchstone.viewer.image.TiffDirectory.HEIGHT;
import static touchstone.viewer.image.TiffDirectory.SAMPLES_PER_PIXEL;
import static touchstone.viewer.image.TiffDirectory.TILE_HEIGHT;
import static touchstone.viewer.image.TiffDirectory.TILE_WIDTH;
import static touchstone.viewer.image.TiffDirectory.WIDTH;

import java.nio.ByteBuffer;

/** The header of a TIFF or BigTIFF file: that of its first page. */
final class TiffHeader {
  /** TIFF 6.0 allows any number; more than these are not pictures. */
  private static final int MAX_BITS = 1024;

  /** Tiles are read whole: one may be larger than a small picture, but not by any measure. */
  private static final double MAX_TILE_PIXELS = 1 << 22;

  private TiffHeader() {}

  static ImageHeader read(byte[] bytes) {
    TiffDirectory directory = TiffDirectory.read(ByteBuffer.wrap(bytes));
    double tile = (double) directory.get(TILE_WIDTH, 0) * directory.get(TILE_HEIGHT, 0);
    if (tile > MAX_TILE_PIXELS) {
      throw new IllegalArgumentException("a tile of " + tile + " pixels");
    }
    long bits = directory.get(BITS_PER_SAMPLE, 1) * directory.get(SAMPLES_PER_PIXEL, 1);
    return new ImageHeader(
        ImageFormat.TIFF,
        directory.get(WIDTH, 0),
        directory.get(HEIGHT, 0),
        Math.clamp(bits, 1, MAX_BITS),
        directory.orientation());
  }
}
