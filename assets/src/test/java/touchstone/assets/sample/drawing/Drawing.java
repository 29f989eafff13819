package touchstone.assets.sample.drawing;

import java.awt.image.BufferedImage;

/**
 * One picture of the sample.
 *
 * @param name the file's name without its extension
 */
record Drawing(String name, int width, int height, Painter painter) {

  /** Draws a picture on a white canvas of its size. */
  @FunctionalInterface
  interface Painter {
    void paint(Canvas canvas);
  }

  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Canvas canvas = new Canvas(image);
    canvas.fill(Canvas.box(0, 0, width, height), Palette.PAPER);
    painter.paint(canvas);
    return image;
  }
}
