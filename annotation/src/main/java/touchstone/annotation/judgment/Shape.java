package touchstone.annotation.judgment;

import java.util.List;

/**
 * A place in an image, in upright (EXIF-applied) full-size pixels; 0 is the left or top edge.
 *
 * <p>Negative zero becomes zero: the two are the same place and must be equal.
 */
public sealed interface Shape {
  record Point(double x, double y) implements Shape {
    public Point {
      requireFinite(x, y);
      x += 0.0;
      y += 0.0;
    }
  }

  record Rectangle(double x, double y, double width, double height) implements Shape {
    public Rectangle {
      requireFinite(x, y, width, height);
      if (width <= 0 || height <= 0) {
        throw new IllegalArgumentException("rectangle is empty: " + width + " × " + height);
      }
      x += 0.0;
      y += 0.0;
    }
  }

  /** A closed outline; the last vertex joins the first. */
  record Polygon(List<Point> vertices) implements Shape {
    public Polygon {
      vertices = List.copyOf(vertices);
      if (vertices.size() < 3) {
        throw new IllegalArgumentException("polygon has fewer than 3 vertices");
      }
    }
  }

  private static void requireFinite(double... numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("coordinate is not a number: " + number);
      }
    }
  }
}
