package touchstone.viewer.geometry;

import java.util.List;

/** An area or a place on an image, in upright full-size pixels; (0, 0) is the upper left corner. */
public sealed interface Shape permits Rectangle, Polygon, Point {
  Rectangle bounds();

  /** The corners in order round the shape; the last is joined to the first. */
  List<Point> outline();

  /** What can be dragged to change the shape's form; empty where only moving makes sense. */
  List<Point> handles();

  /** Whether a place lies inside or at most {@code tolerance} pixels off. */
  boolean hit(Point place, double tolerance);

  Shape movedBy(Point by);

  /**
   * This shape with one of its {@link #handles} dragged to another place.
   *
   * @throws IndexOutOfBoundsException if there is no such handle
   */
  Shape withHandle(int handle, Point to);

  /** This shape stretched and moved so that its bounds become these. */
  Shape fittedTo(Rectangle bounds);

  /** This shape with all that lies outside the image pulled to the image's edge. */
  Shape clampedTo(Size image);

  /** This shape moved as far as the image allows; its form is kept. */
  default Shape movedWithin(Size image, Point by) {
    Rectangle bounds = bounds();
    return movedBy(
        new Point(
            allowed(by.x(), bounds.x(), bounds.right(), image.width()),
            allowed(by.y(), bounds.y(), bounds.bottom(), image.height())));
  }

  private static double allowed(double by, double low, double high, double end) {
    return Math.clamp(by, Math.min(0, -low), Math.max(0, end - high));
  }
}
