package touchstone.viewer.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Viewport;

/** The region that is being drawn, and the crosshair that draws by keyboard. */
final class DrawingLayer extends Pane {
  private static final String CROSSHAIR = "M-16 0H-4M4 0H16M0 -16V-4M0 4V16M-0.5 0H0.5";

  private final ImageCanvas owner;
  private final Polygon halo = new Polygon();
  private final Polygon outline = new Polygon();
  private final Handles corners = new Handles();
  private final Pane crosshair = new Pane(crossing("halo"), crossing("outline"));
  private final Subscription subscription;
  private Drawing drawing = Drawing.with(Tool.SELECT);
  private @Nullable Point next;

  DrawingLayer(ImageCanvas owner) {
    this.owner = owner;
    halo.getStyleClass().add("halo");
    outline.getStyleClass().add("outline");
    crosshair.getStyleClass().add("crosshair");
    crosshair.setManaged(false);
    getStyleClass().setAll("drawing", RegionNode.colourClass(owner.getDrawingColour()));
    getChildren().addAll(halo, outline, corners, crosshair);
    subscription =
        Subscription.combine(
            owner.toolProperty().subscribe(this::takeUp),
            owner.drawingColourProperty().subscribe(_ -> show()),
            owner.imageNumberProperty().subscribe(_ -> startAfresh()),
            owner.focusedProperty().subscribe(_ -> show()));
  }

  private static Node crossing(String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(CROSSHAIR);
    path.getStyleClass().add(styleClass);
    return path;
  }

  void dispose() {
    subscription.unsubscribe();
  }

  private void takeUp(Tool tool) {
    drawing = Drawing.with(tool);
    crosshair.setVisible(tool != Tool.SELECT);
    show();
  }

  private void startAfresh() {
    next = null;
    cancel();
  }

  boolean begun() {
    return drawing.begun();
  }

  /** The next corner follows the mouse. */
  void follow(Point onImage) {
    next = onImage;
    crosshair.setVisible(false);
    show();
  }

  /** Moves the crosshair on the image, which scrolls along if needed. */
  void step(Point by) {
    Viewport viewport = owner.getViewport();
    if (viewport != null) {
      Point place = viewport.image().clamp(place(viewport).plus(by));
      next = place;
      owner.reveal(place.bounds());
      showCrosshair();
    }
  }

  /** Sets a corner at the crosshair. */
  void setCorner() {
    Viewport viewport = owner.getViewport();
    if (viewport != null) {
      showCrosshair();
      setCorner(place(viewport));
    }
  }

  /** Sets a corner; the owner hears of the region if that was the last one. */
  void setCorner(Point onImage) {
    drawing = drawing.plus(onImage);
    offer(drawing.complete());
  }

  /** Whether a corner here would close the polygon. */
  boolean closesAt(Point inView, Viewport viewport, double tolerance) {
    return drawing.tool() == Tool.POLYGON
        && drawing.closed().isPresent()
        && viewport.toView(drawing.corners().getFirst()).distance(inView) <= tolerance;
  }

  /** Ends a polygon; whether it had enough corners. */
  boolean close() {
    Optional<Shape> closed = drawing.closed();
    offer(closed);
    return closed.isPresent();
  }

  private void offer(Optional<Shape> region) {
    if (region.isPresent()) {
      cancel();
      owner.proposeDrawn(region.get());
    }
    show();
  }

  void takeBack() {
    drawing = drawing.withoutLast();
    show();
  }

  void cancel() {
    drawing = Drawing.with(drawing.tool());
    show();
  }

  private Point place(Viewport viewport) {
    return viewport.image().clamp(next != null ? next : viewport.centre());
  }

  private void showCrosshair() {
    crosshair.setVisible(true);
    show();
  }

  /** Puts all where the viewport says. */
  void show() {
    Viewport viewport = owner.getViewport();
    setVisible(viewport != null && drawing.tool() != Tool.SELECT);
    if (viewport == null) {
      return;
    }
    RegionNode.setClasses(this, "drawing", RegionNode.colourClass(owner.getDrawingColour()));
    Point place = place(viewport);
    List<Point> shown = drawing.outline(place).stream().map(viewport::toView).toList();
    RegionNode.setCorners(halo, shown);
    RegionNode.setCorners(outline, shown);
    corners.show(drawing.corners(), viewport);
    Point middle = viewport.toView(place);
    crosshair.relocate(middle.x(), middle.y());
    crosshair.setOpacity(owner.isFocused() ? 1 : 0);
  }
}
