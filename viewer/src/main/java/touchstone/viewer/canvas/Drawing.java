package touchstone.viewer.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Polygon;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;

/**
 * A region that is being drawn.
 *
 * @param corners set so far, in image pixels
 */
record Drawing(Tool tool, List<Point> corners) {
  Drawing {
    corners = List.copyOf(corners);
  }

  static Drawing with(Tool tool) {
    return new Drawing(tool, List.of());
  }

  boolean begun() {
    return !corners.isEmpty();
  }

  /** With one more corner; one that adds nothing is left out. */
  Drawing plus(Point corner) {
    if (begun() && (corners.contains(corner) || flat(corner))) {
      return this;
    }
    List<Point> more = new ArrayList<>(corners);
    more.add(corner);
    return new Drawing(tool, more);
  }

  private boolean flat(Point corner) {
    return tool == Tool.RECTANGLE && Rectangle.between(corners.getFirst(), corner).area() == 0;
  }

  Drawing withoutLast() {
    return begun() ? new Drawing(tool, corners.subList(0, corners.size() - 1)) : this;
  }

  /** The region, once it has all the corners it can have. A polygon can always have more. */
  Optional<Shape> complete() {
    return switch (tool) {
      case RECTANGLE ->
          corners.size() == 2
              ? Optional.of(Rectangle.between(corners.get(0), corners.get(1)))
              : Optional.empty();
      case POINT -> begun() ? Optional.of(corners.getFirst()) : Optional.empty();
      case POLYGON, SELECT -> Optional.empty();
    };
  }

  /** The region if nothing is added any more. */
  Optional<Shape> closed() {
    return tool == Tool.POLYGON && corners.size() >= Polygon.FEWEST_CORNERS
        ? Optional.of(new Polygon(corners))
        : complete();
  }

  /** What to show if the next corner were here. */
  List<Point> outline(Point next) {
    if (!begun() || tool == Tool.POINT) {
      return List.of();
    }
    if (tool == Tool.RECTANGLE) {
      return Rectangle.between(corners.getFirst(), next).outline();
    }
    List<Point> outline = new ArrayList<>(corners);
    outline.add(next);
    return outline;
  }
}
