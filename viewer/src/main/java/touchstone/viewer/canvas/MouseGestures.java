package touchstone.viewer.canvas;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;

/** What wheel, drag and click do. */
final class MouseGestures {
  private static final double ZOOM_PER_WHEEL_PIXEL = 0.0025;

  private final ImageCanvas canvas;
  private final EventHandler<ScrollEvent> scrolled = this::scrolled;
  private final EventHandler<MouseEvent> pressed = this::pressed;
  private final EventHandler<MouseEvent> dragged = this::dragged;
  private final EventHandler<MouseEvent> released = this::released;
  private @Nullable Point panning;

  MouseGestures(ImageCanvas canvas) {
    this.canvas = canvas;
  }

  void install() {
    canvas.addEventHandler(ScrollEvent.SCROLL, scrolled);
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, released);
  }

  void uninstall() {
    canvas.removeEventHandler(ScrollEvent.SCROLL, scrolled);
    canvas.removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    canvas.removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.removeEventHandler(MouseEvent.MOUSE_RELEASED, released);
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

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    Point place = place(event.getX(), event.getY());
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      toggleActualSize(place);
    }
    panning = place;
    event.consume();
  }

  private void toggleActualSize(Point place) {
    if (canvas.getViewState().mode() == ZoomMode.FIT) {
      canvas.actualSizeAt(place);
    } else {
      canvas.fit();
    }
  }

  private void dragged(MouseEvent event) {
    Point from = panning;
    if (from != null) {
      Point place = place(event.getX(), event.getY());
      Point by = place.minus(from);
      canvas.pan(by.x(), by.y());
      canvas.setCursor(Cursor.CLOSED_HAND);
      panning = place;
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    panning = null;
    canvas.setCursor(null);
    event.consume();
  }
}
