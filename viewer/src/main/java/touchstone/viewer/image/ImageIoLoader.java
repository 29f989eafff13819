package touchstone.viewer.image;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A reader of Image I/O. Where the bytes break off, it gives the rows that it had by then. */
final class ImageIoLoader implements Loader {
  private final String formatName;
  private final String vendor;
  private final long budget;

  /**
   * @param formatName the format as Image I/O calls it
   * @param vendor how the name of the reader's class begins
   * @param budget bytes of memory that reading may take; above it, whole rows and columns are
   *     skipped if the size wanted allows that
   */
  ImageIoLoader(String formatName, String vendor, long budget) {
    this.formatName = formatName;
    this.vendor = vendor;
    this.budget = budget;
  }

  @Override
  public long cost(byte[] bytes, ImageHeader header, Target.Size size) {
    return cost(header.pixels(), header, step(header, size));
  }

  /**
   * The pixels as stored, then as {@link Pixels}, and once more where they are scaled or turned.
   */
  private static long cost(long pixels, ImageHeader header, int step) {
    return pixels
        / ((long) step * step)
        * (Math.ceilDiv(header.bitsPerPixel(), Byte.SIZE) + 2 * Integer.BYTES);
  }

  /**
   * Every how many-th row and column is read. The reader of lossless WebP decodes them all before
   * it skips any.
   */
  private int step(ImageHeader header, Target.Size size) {
    int step = 1;
    while (header.format() != ImageFormat.WEBP
        && cost(header.pixels(), header, step) > budget
        && header.width() / (step + 1) >= size.width()
        && header.height() / (step + 1) >= size.height()) {
      step++;
    }
    return step;
  }

  @Override
  public Loaded load(byte[] bytes, ImageHeader header, Target.Size size) throws IOException {
    ImageReader reader = reader();
    try (ImageInputStream in = new ByteArrayImageInputStream(bytes)) {
      reader.setInput(in, true, true);
      int step = step(header, size);
      if (cost((long) reader.getWidth(0) * reader.getHeight(0), header, step) > budget) {
        throw new IOException("the first frame claims to be larger than the picture");
      }
      RowsRead rows = read(reader, step);
      Pixels stored = canvas(bytes, header, step, rows);
      Pixels upright = stored.scaled(size).upright(header.orientation());
      return new Loaded(upright.toImage(), rows.incomplete());
    } finally {
      reader.dispose();
    }
  }

  private ImageReader reader() throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(formatName);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getName().startsWith(vendor)) {
        return reader;
      }
    }
    throw new IOException("No reader of " + formatName + " by " + vendor);
  }

  private static RowsRead read(ImageReader reader, int step) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    RowListener listener = new RowListener();
    reader.addIIOReadUpdateListener(listener);
    try {
      BufferedImage image = reader.read(0, param);
      return new RowsRead(image, 0, image.getHeight(), false);
    } catch (IOException | RuntimeException broken) {
      return listener.rowsRead().orElseThrow(() -> new IOException(broken));
    }
  }

  /**
   * The rows read, where they belong: the first frame of a GIF may cover a part of the picture
   * only.
   */
  private static Pixels canvas(byte[] bytes, ImageHeader header, int step, RowsRead rows) {
    int width = Math.toIntExact(Math.ceilDiv(header.width(), step));
    int height = Math.toIntExact(Math.ceilDiv(header.height(), step));
    return switch (header.format()) {
      case BMP ->
          (BmpHeader.isBottomUp(bytes) ? rows.fromBottom() : rows).paint(width, height, 0, 0);
      case GIF -> {
        GifHeader gif = GifHeader.read(bytes);
        yield rows.paint(width, height, gif.left() / step, gif.top() / step);
      }
      default -> rows.paint(width, height, 0, 0);
    };
  }
}
