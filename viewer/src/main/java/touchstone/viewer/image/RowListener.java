package touchstone.viewer.image;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadUpdateListener;
import org.jspecify.annotations.Nullable;

/**
 * Watches a reader, so that the rows it has decoded are at hand when it fails. Used by one thread.
 */
final class RowListener implements IIOReadUpdateListener {
  private @Nullable BufferedImage image;
  private int first = Integer.MAX_VALUE;
  private int end;

  /** The rows decoded so far; empty when there are none. */
  Optional<RowsRead> rowsRead() {
    return Optional.ofNullable(image).map(begun -> new RowsRead(begun, first, end, true));
  }

  @Override
  public void imageUpdate(
      ImageReader source,
      @Nullable BufferedImage theImage,
      int minX,
      int minY,
      int width,
      int height,
      int periodX,
      int periodY,
      int[] bands) {
    // The reader of CMYK has no image while it decodes.
    if (theImage != null) {
      image = theImage;
      first = Math.min(first, minY);
      end = Math.clamp(minY + (height - 1L) * periodY + 1, end, theImage.getHeight());
    }
  }

  @Override
  public void passStarted(
      ImageReader source,
      BufferedImage theImage,
      int pass,
      int minPass,
      int maxPass,
      int minX,
      int minY,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void passComplete(ImageReader source, BufferedImage theImage) {}

  @Override
  public void thumbnailPassStarted(
      ImageReader source,
      BufferedImage theThumbnail,
      int pass,
      int minPass,
      int maxPass,
      int minX,
      int minY,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void thumbnailUpdate(
      ImageReader source,
      BufferedImage theThumbnail,
      int minX,
      int minY,
      int width,
      int height,
      int periodX,
      int periodY,
      int[] bands) {}

  @Override
  public void thumbnailPassComplete(ImageReader source, BufferedImage theThumbnail) {}
}
