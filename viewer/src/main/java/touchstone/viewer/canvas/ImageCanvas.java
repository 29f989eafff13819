package touchstone.viewer.canvas;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;

/**
 * Shows one image, zoomed and panned as its user likes, and lets regions be drawn on it, by mouse
 * or by keyboard.
 *
 * <p>All coordinates are upright full-size pixels, even while a reduced version of the image is
 * shown. The control never changes {@link #regions}: it proposes a change to the {@code onRegion…}
 * consumers, and shows whatever its owner then puts there. View and selection are its own, and can
 * be set from outside at any time. To be used on the toolkit's thread.
 *
 * <p>Where regions are only to be looked at, say {@code setEditable(false)}: they can still be
 * selected, and brought into view, but neither drawn, changed nor deleted.
 */
public final class ImageCanvas extends ZoomableControl {
  private static final PseudoClass SHOWING_MESSAGE = PseudoClass.getPseudoClass("message");

  private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>(this, "image");
  private final StringProperty message = new SimpleStringProperty(this, "message", "");
  private final StringProperty placeholder = new SimpleStringProperty(this, "placeholder", "");
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);
  private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
  private final BooleanProperty loupe = new SimpleBooleanProperty(this, "loupe");
  private final ObservableList<CanvasRegion> regions = FXCollections.observableArrayList();
  private final StringProperty selectedRegion = new SimpleStringProperty(this, "selectedRegion");

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
    selectedRegion.subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    editable.subscribe(
        may -> {
          if (!may) {
            tool.set(Tool.SELECT);
          }
        });
    message.subscribe(
        text -> pseudoClassStateChanged(SHOWING_MESSAGE, text != null && !text.isEmpty()));
  }

  /**
   * Shows another image of these full-size dimensions: a drawing or a drag under way is given up
   * and nothing is selected; the view state stays. A better version of the same image goes straight
   * to {@link #imageProperty}.
   */
  public void show(@Nullable Image shown, double width, double height) {
    selectedRegion.set(null);
    imageNumber.set(imageNumber.get() + 1);
    fullWidthProperty().set(width);
    fullHeightProperty().set(height);
    image.set(shown);
  }

  /** Shows the placeholder, no image and no message. */
  public void clear() {
    show(null, 0, 0);
    message.set("");
  }

  /** Brings a region into view if it is not; does nothing if there is none of that id. */
  public void revealRegion(String id) {
    revealRegions(Set.of(id));
  }

  /** Brings all of these regions into view together, zoomed out as far as that takes. */
  public void revealRegions(Set<String> ids) {
    List<Point> corners =
        regions.stream()
            .filter(region -> ids.contains(region.id()))
            .flatMap(region -> region.shape().bounds().outline().stream())
            .toList();
    if (!corners.isEmpty()) {
      reveal(Rectangle.around(corners));
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

  /** Why the image can't be shown; empty if it can. Regions can be drawn all the same. */
  public StringProperty messageProperty() {
    return message;
  }

  /** What to say while there is no image at all. */
  public StringProperty placeholderProperty() {
    return placeholder;
  }

  public ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  public Tool getTool() {
    return tool.get();
  }

  /** Takes a tool up; without effect while the canvas is not editable. */
  public void setTool(Tool chosen) {
    tool.set(editable.get() ? chosen : Tool.SELECT);
  }

  /**
   * Whether regions can be drawn, changed and deleted; true at first. While it is false the tool is
   * {@link Tool#SELECT}.
   */
  public BooleanProperty editableProperty() {
    return editable;
  }

  public boolean isEditable() {
    return editable.get();
  }

  public void setEditable(boolean may) {
    editable.set(may);
  }

  /** Whether a glass enlarges what is under the mouse. */
  public BooleanProperty loupeProperty() {
    return loupe;
  }

  public boolean isLoupe() {
    return loupe.get();
  }

  public void setLoupe(boolean shown) {
    loupe.set(shown);
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
