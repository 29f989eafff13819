package touchstone.viewer.geometry;

import java.util.List;

/** An upright rectangle; its sides may be 0, never negative. */
public record Rectangle(double x, double y, double width, double height) implements Shape {
  public Rectangle {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("x and y must be finite: " + x + ", " + y);
    }
    if (!(width >= 0 && height >= 0 && Double.isFinite(width + height))) {
      throw new IllegalArgumentException(
          "width and height must be finite and not negative: " + width + ", " + height);
    }
  }

  /** The rectangle between two opposite corners, in any order. */
  public static Rectangle between(Point one, Point other) {
    return new Rectangle(
        Math.min(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.abs(one.x() - other.x()),
        Math.abs(one.y() - other.y()));
  }

  /** The smallest rectangle that holds all the points. */
  public static Rectangle around(List<Point> points) {
    Point low = points.getFirst();
    Point high = low;
    for (Point point : points) {
      low = new Point(Math.min(low.x(), point.x()), Math.min(low.y(), point.y()));
      high = new Point(Math.max(high.x(), point.x()), Math.max(high.y(), point.y()));
    }
    return between(low, high);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double area() {
    return width * height;
  }

  public Point middle() {
    return new Point(x + width / 2, y + height / 2);
  }

  public boolean contains(Rectangle other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  @Override
  public Rectangle bounds() {
    return this;
  }

  @Override
  public List<Point> outline() {
    return List.of(
        new Point(x, y),
        new Point(right(), y),
        new Point(right(), bottom()),
        new Point(x, bottom()));
  }

  /**
   * Eight handles, clockwise from the upper left corner: corners have even numbers, sides odd ones.
   */
  @Override
  public List<Point> handles() {
    Point middle = middle();
    return List.of(
        new Point(x, y),
        new Point(middle.x(), y),
        new Point(right(), y),
        new Point(right(), middle.y()),
        new Point(right(), bottom()),
        new Point(middle.x(), bottom()),
        new Point(x, bottom()),
        new Point(x, middle.y()));
  }

  @Override
  public boolean hit(Point place, double tolerance) {
    return place.x() >= x - tolerance
        && place.x() <= right() + tolerance
        && place.y() >= y - tolerance
        && place.y() <= bottom() + tolerance;
  }

  @Override
  public Rectangle movedBy(Point by) {
    return new Rectangle(x + by.x(), y + by.y(), width, height);
  }

  /** Dragging past the opposite side turns the rectangle over. */
  @Override
  public Rectangle withHandle(int handle, Point to) {
    Point upperLeft = new Point(x, y);
    Point lowerRight = new Point(right(), bottom());
    return switch (handle) {
      case 0 -> between(to, lowerRight);
      case 1 -> between(new Point(x, to.y()), lowerRight);
      case 2 -> between(new Point(x, bottom()), to);
      case 3 -> between(upperLeft, new Point(to.x(), bottom()));
      case 4 -> between(upperLeft, to);
      case 5 -> between(upperLeft, new Point(right(), to.y()));
      case 6 -> between(new Point(right(), y), to);
      case 7 -> between(new Point(to.x(), y), lowerRight);
      default -> throw new IndexOutOfBoundsException("A rectangle has no handle " + handle);
    };
  }

  @Override
  public Rectangle fittedTo(Rectangle bounds) {
    return bounds;
  }

  @Override
  public Rectangle clampedTo(Size image) {
    return between(image.clamp(new Point(x, y)), image.clamp(new Point(right(), bottom())));
  }
}
