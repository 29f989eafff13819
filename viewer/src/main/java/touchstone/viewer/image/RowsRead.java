package touchstone.viewer.image;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferInt;

/**
 * What a reader of Image I/O decoded.
 *
 * @param first the first row of {@code image} that was decoded
 * @param end the row behind the last one decoded
 * @param incomplete whether the reader failed after these
 */
record RowsRead(BufferedImage image, int first, int end, boolean incomplete) {
  /** The same, for a reader that counts rows from the bottom. */
  RowsRead fromBottom() {
    return new RowsRead(image, image.getHeight() - end, image.getHeight() - first, incomplete);
  }

  /** Paints them on a transparent canvas of {@code width} × {@code height} pixels. */
  Pixels paint(int width, int height, int left, int top) {
    BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = canvas.createGraphics();
    graphics.clipRect(left, top + first, image.getWidth(), end - first);
    graphics.drawImage(displayable(), left, top, null);
    graphics.dispose();
    return new Pixels(
        ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData(), width, height);
  }

  /**
   * Painting converts RGB of any kind well, and grey; CMYK and the like by a detour that is slow
   * and wrong for profiles.
   */
  private BufferedImage displayable() {
    int type = image.getColorModel().getColorSpace().getType();
    if (type == ColorSpace.TYPE_RGB || type == ColorSpace.TYPE_GRAY) {
      return image;
    }
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    return new ColorConvertOp(null).filter(image, rgb);
  }
}
