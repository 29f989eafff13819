package touchstone.viewer.geometry;

import java.util.List;

/**
 * A place, or a displacement, in a plane whose y axis points down; as a shape it marks one place.
 */
public record Point(double x, double y) implements Shape {
  public static final Point ORIGIN = new Point(0, 0);

  public Point {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("x and y must be finite: " + x + ", " + y);
    }
  }

  public Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  public Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  public Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  double distanceToSegment(Point from, Point to) {
    Point along = to.minus(from);
    double squared = along.x * along.x + along.y * along.y;
    if (squared == 0) {
      return distance(from);
    }
    double share = ((x - from.x) * along.x + (y - from.y) * along.y) / squared;
    return distance(from.plus(along.times(Math.clamp(share, 0, 1))));
  }

  @Override
  public Rectangle bounds() {
    return new Rectangle(x, y, 0, 0);
  }

  @Override
  public List<Point> outline() {
    return List.of(this);
  }

  @Override
  public List<Point> handles() {
    return List.of();
  }

  @Override
  public boolean hit(Point place, double tolerance) {
    return distance(place) <= tolerance;
  }

  @Override
  public Point movedBy(Point by) {
    return plus(by);
  }

  @Override
  public Point withHandle(int handle, Point to) {
    throw new IndexOutOfBoundsException("A point has no handle " + handle);
  }

  @Override
  public Point fittedTo(Rectangle bounds) {
    return new Point(bounds.x(), bounds.y());
  }

  @Override
  public Point clampedTo(Size image) {
    return image.clamp(this);
  }
}
