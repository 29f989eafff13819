package touchstone.viewer.image;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.WritableRaster;

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

  /** The picture in a form that painting converts to sRGB as it should. */
  private BufferedImage displayable() {
    ColorModel colours = image.getColorModel();
    return switch (colours.getColorSpace().getType()) {
      case ColorSpace.TYPE_RGB -> image;
      case ColorSpace.TYPE_GRAY -> colours.hasAlpha() ? greyAsRgb() : image;
      default -> converted();
    };
  }

  /** Where there is alpha, painting takes grey for linear light and brightens it. */
  private BufferedImage greyAsRgb() {
    WritableRaster raster = image.getRaster();
    ColorModel colours = image.getColorModel();
    WritableRaster rgb =
        raster.createWritableChild(
            0, 0, raster.getWidth(), raster.getHeight(), 0, 0, new int[] {0, 0, 0, 1});
    ColorModel rgbColours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            true,
            colours.isAlphaPremultiplied(),
            colours.getTransparency(),
            raster.getTransferType());
    return new BufferedImage(rgbColours, rgb, colours.isAlphaPremultiplied(), null);
  }

  /** Painting would take a detour for CMYK and the like that is slow, and wrong for profiles. */
  private BufferedImage converted() {
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    return new ColorConvertOp(null).filter(image, rgb);
  }
}
