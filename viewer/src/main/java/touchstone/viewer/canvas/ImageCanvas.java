package touchstone.viewer.canvas;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Orientation;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Size;
import touchstone.viewer.geometry.Viewport;

/**
 * Shows one image, zoomed and panned as its user likes, and lets regions be drawn on it, by mouse
 * or by keyboard.
 *
 * <p>All coordinates are upright full-size pixels, even while a reduced version of the image is
 * shown. The control never changes {@link #regions}: it proposes a change to the {@code onRegion…}
 * consumers, and shows whatever its owner then puts there. View and selection are its own, and can
 * be set from outside at any time. To be used on the toolkit's thread.
 */
public final class ImageCanvas extends Control {
  private static final PseudoClass SHOWING_MESSAGE = PseudoClass.getPseudoClass("message");
  private static final double FIT_MARGIN = 16;
  private static final double REVEAL_MARGIN = 32;
  private static final double ZOOM_STEP = 1.25;
  private static final double LARGEST_SCALE = 64;

  private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>(this, "image");
  private final DoubleProperty fullWidth = new SimpleDoubleProperty(this, "fullWidth");
  private final DoubleProperty fullHeight = new SimpleDoubleProperty(this, "fullHeight");
  private final StringProperty message = new SimpleStringProperty(this, "message", "");
  private final StringProperty placeholder = new SimpleStringProperty(this, "placeholder", "");
  private final ObjectProperty<ViewState> viewState =
      new SimpleObjectProperty<>(this, "viewState", ViewState.FIT);
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);
  private final ObservableList<CanvasRegion> regions = FXCollections.observableArrayList();
  private final StringProperty selectedRegion = new SimpleStringProperty(this, "selectedRegion");
  private final ReadOnlyObjectWrapper<@Nullable Viewport> viewport =
      new ReadOnlyObjectWrapper<>(this, "viewport");

  private final IntegerProperty drawingColour = new SimpleIntegerProperty(this, "drawingColour");

  private final IntegerProperty imageNumber = new SimpleIntegerProperty();

  private Consumer<Shape> onRegionDrawn = _ -> {};
  private BiConsumer<String, Shape> onRegionChanged = (_, _) -> {};
  private Consumer<String> onRegionDeleted = _ -> {};
  private Consumer<String> onRegionSelected = _ -> {};

  public ImageCanvas() {
    getStyleClass().add("image-canvas");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    viewport.bind(
        Bindings.createObjectBinding(
            this::computeViewport,
            fullWidth,
            fullHeight,
            viewState,
            widthProperty(),
            heightProperty(),
            insetsProperty()));
    selectedRegion.subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    message.subscribe(
        text -> pseudoClassStateChanged(SHOWING_MESSAGE, text != null && !text.isEmpty()));
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

  /**
   * Shows another image of these full-size dimensions: a drawing or a drag under way is given up
   * and nothing is selected; the view state stays. A better version of the same image goes straight
   * to {@link #imageProperty}.
   */
  public void show(@Nullable Image shown, double width, double height) {
    selectedRegion.set(null);
    imageNumber.set(imageNumber.get() + 1);
    fullWidth.set(width);
    fullHeight.set(height);
    image.set(shown);
  }

  /** Shows the placeholder, no image and no message. */
  public void clear() {
    show(null, 0, 0);
    message.set("");
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

  /** Brings a region into view if it is not; does nothing if there is none of that id. */
  public void revealRegion(String id) {
    region(id).ifPresent(region -> reveal(region.shape().bounds()));
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

  /** The region of that id among {@link #regions}. */
  public Optional<CanvasRegion> region(@Nullable String id) {
    return regions.stream().filter(region -> region.id().equals(id)).findFirst();
  }

  /** Grows with each other image shown. */
  ReadOnlyIntegerProperty imageNumberProperty() {
    return imageNumber;
  }

  /** What the user does to a region's selection: sets it and tells the owner. */
  void select(String id) {
    selectedRegion.set(id);
    onRegionSelected.accept(id);
  }

  void proposeDrawn(Shape shape) {
    onRegionDrawn.accept(shape);
  }

  void proposeChanged(CanvasRegion region, Shape shape) {
    if (!shape.equals(region.shape())) {
      onRegionChanged.accept(region.id(), shape);
    }
  }

  void proposeDeleted(String id) {
    onRegionDeleted.accept(id);
  }

  /** Called with the shape when a region was drawn. */
  public void setOnRegionDrawn(Consumer<Shape> consumer) {
    onRegionDrawn = Objects.requireNonNull(consumer);
  }

  /** Called with the id and the new shape at the end of a drag, and once a key press. */
  public void setOnRegionChanged(BiConsumer<String, Shape> consumer) {
    onRegionChanged = Objects.requireNonNull(consumer);
  }

  /** Called with the id when the user wants a region gone. */
  public void setOnRegionDeleted(Consumer<String> consumer) {
    onRegionDeleted = Objects.requireNonNull(consumer);
  }

  /** Called with the id when the user clicks a region or reaches it by keyboard. */
  public void setOnRegionSelected(Consumer<String> consumer) {
    onRegionSelected = Objects.requireNonNull(consumer);
  }

  /**
   * The pixels to show, upright and wholly loaded: the image at full size or a reduced version;
   * null while there is none.
   */
  public ObjectProperty<@Nullable Image> imageProperty() {
    return image;
  }

  /** The width of the upright full-size image; 0 if there is none. */
  public DoubleProperty fullWidthProperty() {
    return fullWidth;
  }

  /** The height of the upright full-size image; 0 if there is none. */
  public DoubleProperty fullHeightProperty() {
    return fullHeight;
  }

  /** Why the image can't be shown; empty if it can. Regions can be drawn all the same. */
  public StringProperty messageProperty() {
    return message;
  }

  /** What to say while there is no image at all. */
  public StringProperty placeholderProperty() {
    return placeholder;
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

  public ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  public Tool getTool() {
    return tool.get();
  }

  public void setTool(Tool chosen) {
    tool.set(chosen);
  }

  /** The colour of the region that is being drawn, as of {@link CanvasRegion#colour}. */
  public IntegerProperty drawingColourProperty() {
    return drawingColour;
  }

  public int getDrawingColour() {
    return drawingColour.get();
  }

  public void setDrawingColour(int colour) {
    drawingColour.set(colour);
  }

  /** The regions to show, in the order of the Tab key; the owner's to change. */
  public ObservableList<CanvasRegion> getRegions() {
    return regions;
  }

  /** The id of the region that keys act on; null for none. */
  public StringProperty selectedRegionProperty() {
    return selectedRegion;
  }

  public @Nullable String getSelectedRegion() {
    return selectedRegion.get();
  }

  public void setSelectedRegion(@Nullable String id) {
    selectedRegion.set(id);
  }

  /** Where the image lies now; null while there is no image or no room. */
  public ReadOnlyObjectProperty<@Nullable Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  public @Nullable Viewport getViewport() {
    return viewport.get();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.TEXT) {
      Optional<CanvasRegion> selected = region(selectedRegion.get());
      if (selected.isPresent()) {
        return selected.get().accessibleText();
      }
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(ImageCanvas.class.getResource("canvas.css")).toExternalForm();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ImageCanvasSkin(this);
  }
}
