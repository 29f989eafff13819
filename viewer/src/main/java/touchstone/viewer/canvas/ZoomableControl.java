package touchstone.viewer.canvas;

import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Orientation;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Size;
import touchstone.viewer.geometry.Viewport;

/** The looking half of an {@link ImageCanvas}: what is zoomed, panned, turned and toned. */
abstract sealed class ZoomableControl extends Control permits ImageCanvas {
  private static final double FIT_MARGIN = 16;
  private static final double REVEAL_MARGIN = 32;
  private static final double ZOOM_STEP = 1.25;
  private static final double LARGEST_SCALE = 64;

  private final DoubleProperty fullWidth = new SimpleDoubleProperty(this, "fullWidth");
  private final DoubleProperty fullHeight = new SimpleDoubleProperty(this, "fullHeight");
  private final ObjectProperty<ViewState> viewState =
      new SimpleObjectProperty<>(this, "viewState", ViewState.FIT);
  private final ReadOnlyObjectWrapper<@Nullable Viewport> viewport =
      new ReadOnlyObjectWrapper<>(this, "viewport");

  ZoomableControl() {
    viewport.bind(
        Bindings.createObjectBinding(
            this::computeViewport,
            fullWidth,
            fullHeight,
            viewState,
            widthProperty(),
            heightProperty(),
            insetsProperty()));
  }

  private @Nullable Viewport computeViewport() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    if (width <= 0 || height <= 0 || fullWidth.get() <= 0 || fullHeight.get() <= 0) {
      return null;
    }
    Size full = new Size(fullWidth.get(), fullHeight.get());
    return viewState.get().viewport(full, new Size(width, height), FIT_MARGIN);
  }

  /** One step larger, about the middle of the canvas. */
  public void zoomIn() {
    zoomBy(ZOOM_STEP);
  }

  /** One step smaller, about the middle of the canvas. */
  public void zoomOut() {
    zoomBy(1 / ZOOM_STEP);
  }

  private void zoomBy(double factor) {
    Viewport now = viewport.get();
    if (now != null) {
      zoomAt(now.view().middle(), factor);
    }
  }

  /**
   * Multiplies the scale, keeping what is under a place where it is.
   *
   * @param place from the upper left corner of the canvas' content area, in view pixels
   */
  public void zoomAt(Point place, double factor) {
    look(now -> now.zoomedAt(place, limited(now, now.scale() * factor)).clamped());
  }

  /** Shows one image pixel as one view pixel, about a place that stays where it is. */
  public void actualSizeAt(Point place) {
    look(now -> now.zoomedAt(place, 1).clamped());
  }

  /** Shows one image pixel as one view pixel. */
  public void actualSize() {
    look(now -> now.zoomedAt(now.view().middle(), 1));
  }

  private static double limited(Viewport now, double scale) {
    double fit = Viewport.fit(now.image(), now.view(), now.orientation(), FIT_MARGIN).scale();
    return Math.clamp(scale, Math.min(fit, 1) / 4, Math.max(fit, LARGEST_SCALE));
  }

  private void look(UnaryOperator<Viewport> change) {
    Viewport now = viewport.get();
    if (now != null) {
      viewState.set(viewState.get().freedAt(change.apply(now)));
    }
  }

  public void fit() {
    viewState.set(viewState.get().withMode(ZoomMode.FIT));
  }

  public void fill() {
    viewState.set(viewState.get().withMode(ZoomMode.FILL));
  }

  /** Moves the image by so many view pixels; an image that fits stays where it is. */
  public void pan(double dx, double dy) {
    Viewport now = viewport.get();
    if (now != null && viewState.get().mode() != ZoomMode.FIT) {
      Viewport panned = now.draggedBy(new Point(dx, dy)).clamped();
      viewState.set(viewState.get().centredAt(panned));
    }
  }

  /** A quarter turn clockwise. */
  public void rotate() {
    orient(viewState.get().orientation().turned(1));
  }

  /** Left becomes right, as seen on the screen. */
  public void mirror() {
    orient(viewState.get().orientation().flipped());
  }

  private void orient(Orientation orientation) {
    viewState.set(viewState.get().withOrientation(orientation));
  }

  /** The negative, or back. */
  public void invert() {
    Tone tone = viewState.get().tone();
    viewState.set(viewState.get().withTone(tone.withInverted(!tone.inverted())));
  }

  void reveal(Rectangle area) {
    Viewport now = viewport.get();
    if (now != null) {
      Viewport revealed = now.revealing(area, REVEAL_MARGIN);
      if (!revealed.equals(now)) {
        viewState.set(viewState.get().freedAt(revealed.clamped()));
      }
    }
  }

  /** The width of the upright full-size image; 0 if there is none. */
  public DoubleProperty fullWidthProperty() {
    return fullWidth;
  }

  /** The height of the upright full-size image; 0 if there is none. */
  public DoubleProperty fullHeightProperty() {
    return fullHeight;
  }

  public ObjectProperty<ViewState> viewStateProperty() {
    return viewState;
  }

  public ViewState getViewState() {
    return viewState.get();
  }

  public void setViewState(ViewState state) {
    viewState.set(state);
  }

  /** Where the image lies now; null while there is no image or no room. */
  public ReadOnlyObjectProperty<@Nullable Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  public @Nullable Viewport getViewport() {
    return viewport.get();
  }
}
