package touchstone.viewer.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A closed polygon of at least three corners; where its outline crosses itself, the even-odd rule
 * says what is inside.
 */
public record Polygon(List<Point> outline) implements Shape {
  public static final int FEWEST_CORNERS = 3;

  public Polygon {
    outline = List.copyOf(outline);
    if (outline.size() < FEWEST_CORNERS) {
      throw new IllegalArgumentException(
          "outline must have at least " + FEWEST_CORNERS + " corners: " + outline);
    }
  }

  @Override
  public Rectangle bounds() {
    return Rectangle.around(outline);
  }

  @Override
  public List<Point> handles() {
    return outline;
  }

  @Override
  public boolean hit(Point place, double tolerance) {
    boolean inside = false;
    Point from = outline.getLast();
    for (Point to : outline) {
      if (place.distanceToSegment(from, to) <= tolerance) {
        return true;
      }
      inside ^= isLeftOfEdge(place, from, to);
      from = to;
    }
    return inside;
  }

  private static boolean isLeftOfEdge(Point place, Point from, Point to) {
    if ((from.y() > place.y()) == (to.y() > place.y())) {
      return false;
    }
    double share = (place.y() - from.y()) / (to.y() - from.y());
    return place.x() < from.x() + share * (to.x() - from.x());
  }

  @Override
  public Polygon movedBy(Point by) {
    return new Polygon(outline.stream().map(by::plus).toList());
  }

  @Override
  public Polygon withHandle(int handle, Point to) {
    List<Point> changed = new ArrayList<>(outline);
    changed.set(handle, to);
    return new Polygon(changed);
  }

  @Override
  public Polygon fittedTo(Rectangle target) {
    Rectangle source = bounds();
    double stretchX = source.width() == 0 ? 0 : target.width() / source.width();
    double stretchY = source.height() == 0 ? 0 : target.height() / source.height();
    return new Polygon(
        outline.stream()
            .map(
                corner ->
                    new Point(
                        target.x() + (corner.x() - source.x()) * stretchX,
                        target.y() + (corner.y() - source.y()) * stretchY))
            .toList());
  }

  @Override
  public Polygon clampedTo(Size image) {
    return new Polygon(outline.stream().map(image::clamp).toList());
  }
}
