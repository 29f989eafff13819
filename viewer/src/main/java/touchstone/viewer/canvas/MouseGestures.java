package touchstone.viewer.canvas;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Viewport;

/**
 * What wheel, pinch, click and drag do. Places of events are in view pixels of the canvas' content.
 */
final class MouseGestures {
  private static final double ZOOM_PER_WHEEL_PIXEL = 0.0025;
  private static final double CLOSING_DISTANCE = 8;

  /** A drag under way. */
  private sealed interface Drag {
    record Pan(Point last) implements Drag {}

    /** Where on the image it began. */
    record Move(CanvasRegion region, Point from) implements Drag {}

    /** How far off the handle's middle it was taken, on the image. */
    record Resize(CanvasRegion region, int handle, Point off) implements Drag {}

    record Draw() implements Drag {}
  }

  private final ImageCanvas canvas;
  private final RegionLayer regions;
  private final DrawingLayer drawing;
  private final EventHandler<ScrollEvent> scrolled = this::scrolled;
  private final EventHandler<ZoomEvent> pinched = this::pinched;
  private final EventHandler<MouseEvent> moved = this::moved;
  private final EventHandler<MouseEvent> pressed = this::pressed;
  private final EventHandler<MouseEvent> dragged = this::dragged;
  private final EventHandler<MouseEvent> released = this::released;
  private @Nullable Drag drag;
  private boolean panArmed;
  private boolean panned;
  private Subscription subscription = Subscription.EMPTY;

  MouseGestures(ImageCanvas canvas, RegionLayer regions, DrawingLayer drawing) {
    this.canvas = canvas;
    this.regions = regions;
    this.drawing = drawing;
  }

  void install() {
    canvas.addEventHandler(ScrollEvent.SCROLL, scrolled);
    canvas.addEventHandler(ZoomEvent.ZOOM, pinched);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, moved);
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, released);
    subscription = canvas.imageNumberProperty().subscribe(_ -> cancel());
  }

  void uninstall() {
    canvas.removeEventHandler(ScrollEvent.SCROLL, scrolled);
    canvas.removeEventHandler(ZoomEvent.ZOOM, pinched);
    canvas.removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
    canvas.removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    canvas.removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.removeEventHandler(MouseEvent.MOUSE_RELEASED, released);
    subscription.unsubscribe();
  }

  /** From now on every drag pans. */
  void armPan() {
    panArmed = true;
    panned = false;
    canvas.setCursor(Cursor.OPEN_HAND);
  }

  /** Ends that; whether there was a drag. */
  boolean disarmPan() {
    panArmed = false;
    canvas.setCursor(null);
    return panned;
  }

  /** Gives a drag up, all as it was before; whether there was one. */
  boolean cancel() {
    boolean dragging = drag != null;
    drag = null;
    regions.endPreview();
    return dragging;
  }

  private Point place(double x, double y) {
    return new Point(x - canvas.snappedLeftInset(), y - canvas.snappedTopInset());
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShiftDown() || event.getDeltaY() == 0) {
      canvas.pan(event.getDeltaX(), event.getDeltaY());
    } else {
      double factor = Math.exp(event.getDeltaY() * ZOOM_PER_WHEEL_PIXEL);
      canvas.zoomAt(place(event.getX(), event.getY()), factor);
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    canvas.zoomAt(place(event.getX(), event.getY()), event.getZoomFactor());
    event.consume();
  }

  private void moved(MouseEvent event) {
    Viewport viewport = canvas.getViewport();
    if (viewport == null) {
      canvas.setCursor(null);
      return;
    }
    Point place = place(event.getX(), event.getY());
    if (canvas.getTool() != Tool.SELECT) {
      drawing.follow(viewport.image().clamp(viewport.toImage(place)));
    }
    canvas.setCursor(cursor(place, viewport));
  }

  private Cursor cursor(Point place, Viewport viewport) {
    if (panArmed) {
      return Cursor.OPEN_HAND;
    }
    if (canvas.getTool() != Tool.SELECT) {
      return Cursor.CROSSHAIR;
    }
    int handle = regions.handleAt(place);
    if (handle >= 0) {
      return regions.handleCursor(handle, viewport);
    }
    if (regions.regionAt(place).isPresent()) {
      return canvas.isEditable() ? Cursor.MOVE : Cursor.HAND;
    }
    return canvas.getViewState().mode() == ZoomMode.FIT ? Cursor.DEFAULT : Cursor.OPEN_HAND;
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    Viewport viewport = canvas.getViewport();
    Point place = place(event.getX(), event.getY());
    if (viewport != null && event.getButton() == MouseButton.MIDDLE) {
      startPan(place);
    } else if (viewport != null && event.getButton() == MouseButton.PRIMARY) {
      if (panArmed) {
        startPan(place);
      } else if (canvas.getTool() == Tool.SELECT) {
        startSelecting(event, place, viewport);
      } else {
        startDrawing(event, place, viewport);
      }
      event.consume();
    }
  }

  private void startPan(Point place) {
    drag = new Drag.Pan(place);
    panned = true;
    canvas.setCursor(Cursor.CLOSED_HAND);
  }

  private void startSelecting(MouseEvent event, Point place, Viewport viewport) {
    Point onImage = viewport.toImage(place);
    int handle = regions.handleAt(place);
    CanvasRegion selected = canvas.region(canvas.getSelectedRegion()).orElse(null);
    if (handle >= 0 && selected != null) {
      Point middle = selected.shape().handles().get(handle);
      drag = new Drag.Resize(selected, handle, middle.minus(onImage));
      return;
    }
    CanvasRegion hit = regions.regionAt(place).orElse(null);
    if (hit != null) {
      canvas.select(hit.id());
    }
    if (hit != null && canvas.isEditable()) {
      drag = new Drag.Move(hit, onImage);
    } else {
      startPan(place);
    }
    if (event.getClickCount() == 2) {
      toggleActualSize(place);
      drag = null;
    }
  }

  private void toggleActualSize(Point place) {
    if (canvas.getViewState().mode() == ZoomMode.FIT) {
      canvas.actualSizeAt(place);
    } else {
      canvas.fit();
    }
  }

  /** A click beside all regions selects none. */
  private void letGoOf(Optional<CanvasRegion> clicked) {
    if (clicked.isEmpty()) {
      canvas.setSelectedRegion(null);
    }
  }

  private void startDrawing(MouseEvent event, Point place, Viewport viewport) {
    Point onImage = viewport.image().clamp(viewport.toImage(place));
    drawing.follow(onImage);
    if (canvas.getTool() == Tool.POLYGON
        && (event.getClickCount() == 2 || drawing.closesAt(place, viewport, CLOSING_DISTANCE))) {
      drawing.close();
    } else {
      drawing.setCorner(onImage);
      drag = drawing.begun() ? new Drag.Draw() : null;
    }
  }

  private void dragged(MouseEvent event) {
    Viewport viewport = canvas.getViewport();
    Drag now = drag;
    if (viewport == null || now == null) {
      return;
    }
    Point place = place(event.getX(), event.getY());
    if (now instanceof Drag.Pan(Point last)) {
      Point by = place.minus(last);
      canvas.pan(by.x(), by.y());
      drag = new Drag.Pan(place);
    } else if (now instanceof Drag.Draw) {
      drawing.follow(viewport.image().clamp(viewport.toImage(place)));
    } else if (!event.isStillSincePress()) {
      preview(now, place, viewport);
    }
    event.consume();
  }

  private void preview(Drag now, Point place, Viewport viewport) {
    if (now instanceof Drag.Move move) {
      regions.preview(move.region(), moved(move, place, viewport));
    } else if (now instanceof Drag.Resize resize) {
      regions.preview(resize.region(), resized(resize, place, viewport));
    }
  }

  private static Shape moved(Drag.Move move, Point place, Viewport viewport) {
    Point by = viewport.toImage(place).minus(move.from());
    return move.region().shape().movedWithin(viewport.image(), by);
  }

  private static Shape resized(Drag.Resize resize, Point place, Viewport viewport) {
    Point to = viewport.image().clamp(viewport.toImage(place).plus(resize.off()));
    return resize.region().shape().withHandle(resize.handle(), to);
  }

  private void released(MouseEvent event) {
    Viewport viewport = canvas.getViewport();
    Drag ended = drag;
    cancel();
    if (viewport == null || ended == null) {
      return;
    }
    Point place = place(event.getX(), event.getY());
    boolean still = event.isStillSincePress();
    switch (ended) {
      case Drag.Pan _ when still && event.getButton() == MouseButton.PRIMARY && !panArmed ->
          letGoOf(regions.regionAt(place));
      case Drag.Pan _ -> {}
      case Drag.Move move when !still ->
          canvas.proposeChanged(move.region(), moved(move, place, viewport));
      case Drag.Move _ -> {}
      case Drag.Resize resize when !still ->
          canvas.proposeChanged(resize.region(), resized(resize, place, viewport));
      case Drag.Resize _ -> {}
      case Drag.Draw _ when !still && canvas.getTool() == Tool.RECTANGLE ->
          drawing.setCorner(viewport.image().clamp(viewport.toImage(place)));
      case Drag.Draw _ -> {}
    }
    canvas.setCursor(cursor(place, viewport));
    event.consume();
  }
}
