package touchstone.viewer.canvas;

import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Size;
import touchstone.viewer.geometry.Viewport;

/** How one region looks: a light fill, an outline in its colour on a halo, and a badge. */
final class RegionNode extends Pane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double RING_RADIUS = 8;
  private static final int RING_CORNERS = 32;
  private static final double BADGE = 18;

  private final Polygon fill = new Polygon();
  private final Polygon halo = new Polygon();
  private final Polygon outline = new Polygon();
  private final Circle dot = new Circle(2.5);
  private final Label badge = new Label();

  RegionNode() {
    setManaged(false);
    setAccessibleRole(AccessibleRole.NODE);
    fill.getStyleClass().add("fill");
    halo.getStyleClass().add("halo");
    outline.getStyleClass().add("outline");
    dot.getStyleClass().add("dot");
    badge.getStyleClass().add("badge");
    getChildren().addAll(new Group(fill, halo, outline, dot), badge);
  }

  void show(CanvasRegion region, boolean selected, Viewport viewport) {
    setAccessibleText(region.accessibleText());
    getStyleClass().setAll("canvas-region", colourClass(region), emphasisClass(region));
    pseudoClassStateChanged(SELECTED, selected);

    List<Point> corners = corners(region.shape(), viewport);
    Double[] coordinates = coordinates(corners);
    fill.getPoints().setAll(coordinates);
    halo.getPoints().setAll(coordinates);
    outline.getPoints().setAll(coordinates);
    placeDot(region.shape(), viewport);
    badge.setText(region.label());
    placeBadge(corners, viewport.view());
  }

  private static String colourClass(CanvasRegion region) {
    return "step-" + (region.colour() % CanvasRegion.COLOURS + 1);
  }

  private static String emphasisClass(CanvasRegion region) {
    return switch (region.emphasis()) {
      case STRONG -> "strong";
      case NORMAL -> "normal";
      case DIMMED -> "dimmed";
    };
  }

  /** A point is shown as a ring round it, of one size at every scale. */
  static List<Point> corners(Shape shape, Viewport viewport) {
    if (shape instanceof Point place) {
      return ring(viewport.toView(place));
    }
    return shape.outline().stream().map(viewport::toView).toList();
  }

  private static List<Point> ring(Point middle) {
    return java.util.stream.IntStream.range(0, RING_CORNERS)
        .mapToDouble(i -> 2 * Math.PI * i / RING_CORNERS)
        .mapToObj(angle -> new Point(Math.cos(angle), Math.sin(angle)).times(RING_RADIUS))
        .map(middle::plus)
        .toList();
  }

  private static Double[] coordinates(List<Point> corners) {
    Double[] coordinates = new Double[2 * corners.size()];
    for (int i = 0; i < corners.size(); i++) {
      coordinates[2 * i] = corners.get(i).x();
      coordinates[2 * i + 1] = corners.get(i).y();
    }
    return coordinates;
  }

  private void placeDot(Shape shape, Viewport viewport) {
    dot.setVisible(shape instanceof Point);
    Point middle = viewport.toView(shape.bounds().middle());
    dot.setCenterX(middle.x());
    dot.setCenterY(middle.y());
  }

  /** On the upper left corner, or as near as the view allows while any of the region is visible. */
  private void placeBadge(List<Point> corners, Size view) {
    Point corner =
        corners.stream().min(Comparator.comparingDouble(p -> p.x() + p.y())).orElseThrow();
    Point inside = view.clamp(corner);
    Rectangle bounds = Rectangle.around(corners);
    boolean visible =
        bounds.right() >= 0
            && bounds.bottom() >= 0
            && bounds.x() <= view.width()
            && bounds.y() <= view.height();
    badge.setVisible(visible);
    double width = Math.max(BADGE, badge.prefWidth(BADGE));
    badge.resizeRelocate(
        Math.clamp(inside.x() - BADGE / 2, 0, Math.max(0, view.width() - width)),
        Math.clamp(inside.y() - BADGE / 2, 0, Math.max(0, view.height() - BADGE)),
        width,
        BADGE);
  }
}
