package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** Path elements for a range of text, from the rectangles it covers. */
final class MarkShapes {
  private MarkShapes() {}

  static List<PathElement> fill(List<Rectangle2D> covered) {
    List<PathElement> elements = new ArrayList<>();
    for (Rectangle2D area : joined(covered)) {
      elements.add(new MoveTo(area.getMinX(), area.getMinY()));
      elements.add(new HLineTo(area.getMaxX()));
      elements.add(new VLineTo(area.getMaxY()));
      elements.add(new HLineTo(area.getMinX()));
      elements.add(new ClosePath());
    }
    return elements;
  }

  static List<PathElement> underline(List<Rectangle2D> covered) {
    List<PathElement> elements = new ArrayList<>();
    for (Rectangle2D area : joined(covered)) {
      elements.add(new MoveTo(area.getMinX(), Math.round(area.getMaxY()) + 1));
      elements.add(new HLineTo(area.getMaxX()));
    }
    return elements;
  }

  static List<PathElement> caret(Rectangle2D place) {
    double x = Math.round(place.getMinX()) + 0.5;
    return List.of(new MoveTo(x, place.getMinY()), new VLineTo(place.getMaxY()));
  }

  /** Neighbours on one line as one, so that no seam shows between them. */
  private static List<Rectangle2D> joined(List<Rectangle2D> covered) {
    List<Rectangle2D> joined = new ArrayList<>();
    for (Rectangle2D area : covered) {
      if (!joined.isEmpty() && touch(joined.getLast(), area)) {
        joined.add(union(joined.removeLast(), area));
      } else {
        joined.add(area);
      }
    }
    return joined;
  }

  private static boolean touch(Rectangle2D left, Rectangle2D right) {
    return left.getMinY() == right.getMinY() && Math.abs(left.getMaxX() - right.getMinX()) < 0.5;
  }

  private static Rectangle2D union(Rectangle2D left, Rectangle2D right) {
    return new Rectangle2D(
        left.getMinX(),
        left.getMinY(),
        Math.max(0, right.getMaxX() - left.getMinX()),
        Math.max(left.getHeight(), right.getHeight()));
  }
}
