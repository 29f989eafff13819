package touchstone.assets.sample.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** A picture being drawn. All lengths are pixels; y grows downwards. */
final class Canvas {
  private final Graphics2D graphics;
  private final AffineTransform place;
  private final @Nullable Area clip;

  Canvas(BufferedImage image) {
    this(image.createGraphics(), new AffineTransform(), null);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private Canvas(Graphics2D graphics, AffineTransform place, @Nullable Area clip) {
    this.graphics = graphics;
    this.place = place;
    this.clip = clip;
  }

  /** The same picture seen through a transform: what is drawn on the result is moved by it. */
  Canvas through(AffineTransform transform) {
    AffineTransform moved = new AffineTransform(place);
    moved.concatenate(transform);
    return new Canvas(graphics, moved, clip);
  }

  Canvas turned(double degrees, double x, double y) {
    return through(AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y));
  }

  /** The same picture, where only the inside of a shape can be drawn on, with smooth edges. */
  Canvas clippedTo(Shape shape) {
    Area inside = new Area(place.createTransformedShape(shape));
    if (clip != null) {
      inside.intersect(clip);
    }
    return new Canvas(graphics, place, inside);
  }

  void fill(Shape shape, Color color) {
    Shape placed = place.createTransformedShape(shape);
    if (clip != null) {
      Area inside = new Area(placed);
      inside.intersect(clip);
      placed = inside;
    }
    graphics.setColor(color);
    graphics.fill(placed);
  }

  void outline(Shape shape, Color color, double width) {
    stroke(shape, color, new BasicStroke((float) width, 1, 1));
  }

  /** A line that ends exactly at its end points. */
  void flat(Shape shape, Color color, double width) {
    stroke(shape, color, new BasicStroke((float) width, 0, 1));
  }

  void dashes(Shape shape, Color color, double width, float... pattern) {
    stroke(shape, color, new BasicStroke((float) width, 0, 1, 10, pattern, 0));
  }

  void line(double x1, double y1, double x2, double y2, Color color, double width) {
    flat(new Line2D.Double(x1, y1, x2, y2), color, width);
  }

  void text(String text, double x, double baseline, Style style) {
    fill(
        AffineTransform.getTranslateInstance(x, baseline)
            .createTransformedShape(style.face().outline(text, style.size())),
        style.color());
  }

  void centred(String text, double x, double baseline, Style style) {
    text(text, x - style.face().width(text, style.size()) / 2, baseline, style);
  }

  void endingAt(String text, double x, double baseline, Style style) {
    text(text, x - style.face().width(text, style.size()), baseline, style);
  }

  static Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  static Shape rounded(double x, double y, double width, double height, double radius) {
    return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
  }

  static Shape disc(double x, double y, double radius) {
    return oval(x, y, radius, radius);
  }

  static Shape oval(double x, double y, double radiusX, double radiusY) {
    return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
  }

  /** The closed outline through points given as x, y, x, y, … */
  static Path2D polygon(double... coordinates) {
    Path2D path = polyline(coordinates);
    path.closePath();
    return path;
  }

  /** The open line through points given as x, y, x, y, … */
  static Path2D polyline(double... coordinates) {
    Path2D path = new Path2D.Double();
    path.moveTo(coordinates[0], coordinates[1]);
    for (int i = 2; i < coordinates.length; i += 2) {
      path.lineTo(coordinates[i], coordinates[i + 1]);
    }
    return path;
  }

  private void stroke(Shape shape, Color color, BasicStroke stroke) {
    fill(stroke.createStrokedShape(shape), color);
  }
}
