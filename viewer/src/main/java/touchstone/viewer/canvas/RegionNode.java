package touchstone.viewer.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
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
  static final double RING_RADIUS = 8;
  private static final int RING_CORNERS = 32;
  private static final double BADGE = 18;
  private static final Point BESIDE_RING = new Point(13, 13);
  private static final Point BESIDE_HANDLE = new Point(11, 11);

  private final Polygon fill = new Polygon();
  private final Polygon halo = new Polygon();
  private final Polygon outline = new Polygon();
  private final Circle dot = new Circle(2.5);
  private final Label badge = new Label();
  private Point badgeMiddle = Point.ORIGIN;
  private Size view = new Size(1, 1);

  RegionNode() {
    setManaged(false);
    setAccessibleRole(AccessibleRole.NODE);
    fill.getStyleClass().add("fill");
    halo.getStyleClass().add("halo");
    outline.getStyleClass().add("outline");
    dot.getStyleClass().add("dot");
    badge.getStyleClass().add("badge");
    badge.setManaged(false);
    Group area = new Group(fill, halo, outline, dot);
    area.getStyleClass().add("area");
    getChildren().addAll(area, badge);
  }

  void show(CanvasRegion region, boolean selected, Viewport viewport) {
    setAccessibleText(region.accessibleText());
    setClasses(this, "canvas-region", colourClass(region.colour()), emphasisClass(region));
    pseudoClassStateChanged(SELECTED, selected);

    List<Point> corners = corners(region.shape(), viewport);
    setCorners(fill, corners);
    setCorners(halo, corners);
    setCorners(outline, corners);
    placeDot(region.shape(), viewport);
    badge.setText(region.label());
    view = viewport.view();
    placeBadge(region.shape(), selected, corners);
  }

  /** Changes a node's classes only if they are others: styles are costly to find anew. */
  static void setClasses(Node node, String... classes) {
    List<String> wanted = List.of(classes);
    if (!node.getStyleClass().equals(wanted)) {
      node.getStyleClass().setAll(wanted);
    }
  }

  static String colourClass(int colour) {
    return "step-" + (colour % CanvasRegion.COLOURS + 1);
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
    return IntStream.range(0, RING_CORNERS)
        .mapToDouble(i -> 2 * Math.PI * i / RING_CORNERS)
        .mapToObj(angle -> new Point(Math.cos(angle), Math.sin(angle)).times(RING_RADIUS))
        .map(middle::plus)
        .toList();
  }

  static void setCorners(Polygon polygon, List<Point> corners) {
    Double[] coordinates = new Double[2 * corners.size()];
    for (int i = 0; i < corners.size(); i++) {
      coordinates[2 * i] = corners.get(i).x();
      coordinates[2 * i + 1] = corners.get(i).y();
    }
    polygon.getPoints().setAll(coordinates);
  }

  private void placeDot(Shape shape, Viewport viewport) {
    dot.setVisible(shape instanceof Point);
    Point middle = viewport.toView(shape.bounds().middle());
    dot.setCenterX(middle.x());
    dot.setCenterY(middle.y());
  }

  /** On the upper left corner, or beside it where that is taken. */
  private void placeBadge(Shape shape, boolean selected, List<Point> corners) {
    Rectangle bounds = Rectangle.around(corners);
    if (shape instanceof Point) {
      badgeMiddle = bounds.middle().minus(BESIDE_RING);
    } else {
      Point corner =
          corners.stream()
              .min(Comparator.comparingDouble(place -> place.x() + place.y()))
              .orElseThrow();
      badgeMiddle = selected ? corner.minus(BESIDE_HANDLE) : corner;
    }
    badge.setVisible(
        bounds.right() >= 0
            && bounds.bottom() >= 0
            && bounds.x() <= view.width()
            && bounds.y() <= view.height());
    requestLayout();
  }

  /** The badge stays within the view while any of the region is visible. */
  @Override
  protected void layoutChildren() {
    double width = Math.max(BADGE, Math.ceil(badge.prefWidth(BADGE)));
    double rightmost = Math.max(0, view.width() - width);
    double lowest = Math.max(0, view.height() - BADGE);
    badge.resizeRelocate(
        Math.rint(Math.clamp(badgeMiddle.x() - BADGE / 2, 0, rightmost)),
        Math.rint(Math.clamp(badgeMiddle.y() - BADGE / 2, 0, lowest)),
        width,
        BADGE);
  }

  boolean badgeHit(Point place) {
    return badge.isVisible() && badge.getBoundsInParent().contains(place.x(), place.y());
  }
}
