package touchstone.app.content;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.judgment.Shape;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Polygon;
import touchstone.viewer.geometry.Rectangle;

/** The shapes of the domain as those of the canvas, and back; both are in full-size pixels. */
public final class Shapes {
  private Shapes() {}

  public static touchstone.viewer.geometry.Shape toCanvas(Shape shape) {
    return switch (shape) {
      case Shape.Point(double x, double y) -> new Point(x, y);
      case Shape.Rectangle(double x, double y, double width, double height) ->
          new Rectangle(x, y, width, height);
      case Shape.Polygon(var vertices) ->
          new Polygon(vertices.stream().map(at -> new Point(at.x(), at.y())).toList());
    };
  }

  public static Shape toDomain(touchstone.viewer.geometry.Shape shape) {
    return switch (shape) {
      case Point(double x, double y) -> new Shape.Point(x, y);
      case Rectangle(double x, double y, double width, double height) ->
          new Shape.Rectangle(x, y, width, height);
      case Polygon(var outline) -> {
        List<Shape.Point> vertices = new ArrayList<>();
        outline.forEach(at -> vertices.add(new Shape.Point(at.x(), at.y())));
        yield new Shape.Polygon(vertices);
      }
    };
  }
}
