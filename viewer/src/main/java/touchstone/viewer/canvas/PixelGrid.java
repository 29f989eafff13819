package touchstone.viewer.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Viewport;

/** Lines between the pixels of the image, once each is large enough to be told from the next. */
final class PixelGrid {
  private static final double SMALLEST_SCALE = 12;
  private static final Color LINE = Color.grayRgb(128, 0.45);

  private PixelGrid() {}

  static void paint(GraphicsContext graphics, Viewport viewport) {
    if (viewport.scale() < SMALLEST_SCALE) {
      return;
    }
    Rectangle seen = viewport.visible().clampedTo(viewport.image());
    graphics.setStroke(LINE);
    graphics.setLineWidth(1);
    for (double x = Math.ceil(seen.x()); x <= seen.right(); x++) {
      line(graphics, viewport, new Point(x, seen.y()), new Point(x, seen.bottom()));
    }
    for (double y = Math.ceil(seen.y()); y <= seen.bottom(); y++) {
      line(graphics, viewport, new Point(seen.x(), y), new Point(seen.right(), y));
    }
  }

  private static void line(GraphicsContext graphics, Viewport viewport, Point from, Point to) {
    Point start = viewport.toView(from);
    Point end = viewport.toView(to);
    boolean upright = Math.abs(start.x() - end.x()) < Math.abs(start.y() - end.y());
    // On the middle of a device pixel a line is one pixel wide, elsewhere two.
    double dx = upright ? Math.floor(start.x()) + 0.5 - start.x() : 0;
    double dy = upright ? 0 : Math.floor(start.y()) + 0.5 - start.y();
    graphics.strokeLine(start.x() + dx, start.y() + dy, end.x() + dx, end.y() + dy);
  }
}
