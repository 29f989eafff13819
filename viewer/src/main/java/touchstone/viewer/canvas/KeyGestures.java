package touchstone.viewer.canvas;

import java.util.Comparator;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Viewport;

/**
 * What keys do while the canvas has the focus. Those with Control or Meta are left to the program.
 */
final class KeyGestures {
  private static final double PAN_STEP = 40;
  private static final double LARGE_STEP = 10;

  private final ImageCanvas canvas;
  private final DrawingLayer drawing;
  private final MouseGestures mouse;
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> released = this::released;
  private boolean spaceDown;
  private Subscription subscription = Subscription.EMPTY;

  KeyGestures(ImageCanvas canvas, DrawingLayer drawing, MouseGestures mouse) {
    this.canvas = canvas;
    this.drawing = drawing;
    this.mouse = mouse;
  }

  void install() {
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
    canvas.addEventHandler(KeyEvent.KEY_RELEASED, released);
    subscription = canvas.focusedProperty().subscribe(_ -> letGoOfSpace());
  }

  void uninstall() {
    canvas.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
    canvas.removeEventHandler(KeyEvent.KEY_RELEASED, released);
    subscription.unsubscribe();
  }

  private void pressed(KeyEvent event) {
    Viewport viewport = canvas.getViewport();
    if (viewport == null || event.isControlDown() || event.isMetaDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case LEFT, RIGHT, UP, DOWN, KP_LEFT, KP_RIGHT, KP_UP, KP_DOWN -> arrow(event, viewport);
          case TAB -> selectNext(event.isShiftDown() ? -1 : 1);
          case ESCAPE -> escape();
          case ENTER -> enter();
          case SPACE -> holdSpace();
          case BACK_SPACE -> takeBack() || delete();
          case DELETE -> delete();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean arrow(KeyEvent event, Viewport viewport) {
    Point direction = direction(event.getCode());
    double large = event.isShiftDown() ? LARGE_STEP : 1;
    CanvasRegion selected = canvas.region(canvas.getSelectedRegion()).orElse(null);
    if (canvas.getTool() != Tool.SELECT) {
      double finest = Math.max(1, 1 / viewport.scale());
      drawing.step(onImage(direction.times(large * finest), viewport));
    } else if (selected != null && canvas.isEditable()) {
      Point by = onImage(direction.times(large), viewport);
      canvas.proposeChanged(
          selected,
          event.isAltDown()
              ? resized(selected.shape(), by, viewport)
              : selected.shape().movedWithin(viewport.image(), by));
    } else {
      Point by = direction.times(-PAN_STEP * large);
      canvas.pan(by.x(), by.y());
    }
    return true;
  }

  private static Point direction(KeyCode code) {
    return switch (code) {
      case LEFT, KP_LEFT -> new Point(-1, 0);
      case RIGHT, KP_RIGHT -> new Point(1, 0);
      case UP, KP_UP -> new Point(0, -1);
      default -> new Point(0, 1);
    };
  }

  /** A displacement as seen on the screen, but in image pixels. */
  private static Point onImage(Point onScreen, Viewport viewport) {
    return viewport.orientation().inverse().apply(onScreen);
  }

  /** The corner that is at the lower right on the screen moves; no side gets shorter than 1. */
  private static Shape resized(Shape shape, Point by, Viewport viewport) {
    Rectangle bounds = shape.bounds();
    List<Point> handles = bounds.handles();
    int corner =
        List.of(0, 2, 4, 6).stream()
            .max(Comparator.comparingDouble(i -> fromUpperLeft(viewport.toView(handles.get(i)))))
            .orElseThrow();
    Point opposite = handles.get((corner + 4) % 8);
    Point to = viewport.image().clamp(handles.get(corner).plus(by));
    Rectangle resized = bounds.withHandle(corner, to);
    boolean turnedOver =
        (to.x() - opposite.x()) * (handles.get(corner).x() - opposite.x()) < 0
            || (to.y() - opposite.y()) * (handles.get(corner).y() - opposite.y()) < 0;
    boolean tooSmall = resized.width() < 1 || resized.height() < 1;
    return turnedOver || tooSmall ? shape : shape.fittedTo(resized);
  }

  private static double fromUpperLeft(Point inView) {
    return inView.x() + inView.y();
  }

  /** From region to region; past the last one the focus moves on, so that nobody gets caught. */
  private boolean selectNext(int step) {
    List<CanvasRegion> regions = canvas.getRegions();
    int now = index(canvas.getSelectedRegion());
    int next = now >= 0 ? now + step : step > 0 ? 0 : regions.size() - 1;
    if (drawing.begun() || next < 0 || next >= regions.size()) {
      return false;
    }
    String id = regions.get(next).id();
    canvas.select(id);
    canvas.revealRegion(id);
    return true;
  }

  private int index(@Nullable String id) {
    return canvas.getRegions().stream().map(CanvasRegion::id).toList().indexOf(id);
  }

  private boolean escape() {
    if (mouse.cancel()) {
      return true;
    }
    if (drawing.begun()) {
      drawing.cancel();
      return true;
    }
    boolean selected = canvas.getSelectedRegion() != null;
    canvas.setSelectedRegion(null);
    return selected;
  }

  private boolean enter() {
    if (canvas.getTool() == Tool.SELECT) {
      return false;
    }
    if (!drawing.close()) {
      drawing.setCorner();
    }
    return true;
  }

  /** Space pans while it is held; let go without a drag, it sets a corner. */
  private boolean holdSpace() {
    if (!spaceDown) {
      spaceDown = true;
      mouse.armPan();
    }
    return true;
  }

  private void released(KeyEvent event) {
    if (event.getCode() != KeyCode.SPACE || !spaceDown) {
      return;
    }
    boolean panned = letGoOfSpace();
    if (!panned && canvas.getTool() != Tool.SELECT) {
      drawing.setCorner();
    }
    event.consume();
  }

  /** Also when the focus goes elsewhere and the key's release with it; whether there was a drag. */
  private boolean letGoOfSpace() {
    spaceDown = false;
    return mouse.disarmPan();
  }

  private boolean takeBack() {
    boolean begun = drawing.begun();
    drawing.takeBack();
    return begun;
  }

  private boolean delete() {
    CanvasRegion selected = canvas.region(canvas.getSelectedRegion()).orElse(null);
    if (selected == null || drawing.begun() || !canvas.isEditable()) {
      return false;
    }
    canvas.proposeDeleted(selected.id());
    return true;
  }
}
