package touchstone.app.annotate;

import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.item.Item;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.ThumbnailStrip;
import touchstone.viewer.canvas.Tool;
import touchstone.viewer.canvas.ViewState;

/** The images of the open item, with what it takes to look closely and to point. */
public final class ImagePane extends BorderPane {
  private final AnnotateModel annotate;
  private final EvidenceModel evidence;
  private final ItemImages images;
  private final KeyHints hints;
  private final Words words;
  private final ImageCanvas canvas = new ImageCanvas();
  private final ThumbnailStrip strip = new ThumbnailStrip();
  private final ToggleButton keepZoom = new ToggleButton();
  private final ViewStates viewStates;
  private ViewStates.@Nullable Place shown;
  private Set<String> awaited = Set.of();

  ImagePane(
      AnnotateModel annotate,
      EvidenceModel evidence,
      ItemImages images,
      ViewStates viewStates,
      KeyHints hints,
      Words words) {
    this.annotate = annotate;
    this.evidence = evidence;
    this.images = images;
    this.viewStates = viewStates;
    this.hints = hints;
    this.words = words;
    getStyleClass().add("image-pane");
    canvas.placeholderProperty().set(words.text("image.none"));
    canvas.setAccessibleText(words.text("image.name"));
    var _ = new CanvasBinding(annotate, evidence, canvas, words);
    setTop(toolbar());
    setCenter(canvas);
    strip
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> evidence.showImage(index.intValue()));
    canvas.viewStateProperty().subscribe(this::keep);
    canvas.viewportProperty().subscribe(_ -> revealAwaited());
    annotate.openProperty().subscribe(_ -> show());
    evidence.imageProperty().subscribe(_ -> show());
  }

  public ImageCanvas canvas() {
    return canvas;
  }

  /** Starts to draw on the image; by the keyboard as well as by the mouse. */
  public void draw(Tool tool) {
    evidence.aim();
    canvas.setTool(tool);
    canvas.requestFocus();
  }

  /** Brings the regions of the step that has the focus into view. */
  public void revealEvidence() {
    awaited = evidence.showEvidenceOfFocusedStep();
    revealAwaited();
  }

  /** Another image of the item is there a little later than it is asked for. */
  private void revealAwaited() {
    if (canvas.getViewport() != null && !awaited.isEmpty()) {
      Set<String> ids = awaited;
      awaited = Set.of();
      canvas.revealRegions(ids);
    }
  }

  private void keep(ViewState state) {
    if (shown != null) {
      viewStates.keep(shown, state);
    }
  }

  public EvidenceModel evidence() {
    return evidence;
  }

  private HBox toolbar() {
    Label zoom = new Label();
    zoom.getStyleClass().add("zoom-level");
    canvas
        .viewportProperty()
        .subscribe(
            viewport ->
                zoom.setText(viewport == null ? "" : words.text("image.zoom", viewport.scale())));
    TonePopOver tone = new TonePopOver(canvas, words);
    Button toneButton = tool(Feather.SUN, "image.tone", () -> {});
    toneButton.setOnAction(_ -> tone.toggle(toneButton));
    dress(keepZoom, Feather.LOCK, "image.keep-zoom");
    HBox bar =
        new HBox(
            tool(Feather.MAXIMIZE, "image.fit", canvas::fit),
            named(new Button("1:1"), "image.actual-size", canvas::actualSize),
            tool(Feather.MINUS, "image.zoom-out", canvas::zoomOut),
            zoom,
            tool(Feather.PLUS, "image.zoom-in", canvas::zoomIn),
            keepZoom,
            divider(),
            tool(Feather.ROTATE_CW, "image.rotate", canvas::rotate),
            toneButton,
            divider(),
            drawing(Feather.SQUARE, "image.draw-rectangle", Tool.RECTANGLE),
            drawing(Feather.HEXAGON, "image.draw-polygon", Tool.POLYGON),
            drawing(Feather.CROSSHAIR, "image.draw-point", Tool.POINT));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("image-tools");
    return bar;
  }

  private static Separator divider() {
    return new Separator(Orientation.VERTICAL);
  }

  private ToggleButton drawing(Feather icon, String key, Tool tool) {
    ToggleButton button = new ToggleButton();
    dress(button, icon, key);
    canvas.toolProperty().subscribe(now -> button.setSelected(now == tool));
    button.setOnAction(
        _ -> {
          if (button.isSelected()) {
            draw(tool);
          } else {
            canvas.setTool(Tool.SELECT);
          }
        });
    return button;
  }

  private Button tool(Feather icon, String key, Runnable action) {
    Button button = named(new Button(), key, action);
    button.setGraphic(new FontIcon(icon));
    return button;
  }

  private Button named(Button button, String key, Runnable action) {
    dress(button, null, key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void dress(ButtonBase button, @Nullable Feather icon, String key) {
    if (icon != null) {
      button.setGraphic(new FontIcon(icon));
    }
    button.getStyleClass().addAll("flat", "tool");
    hints.explain(button, words.text(key), key);
    button.setAccessibleText(words.text(key));
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
  }

  private void show() {
    ItemModel model = annotate.openProperty().get();
    if (model == null) {
      shown = null;
      canvas.clear();
      return;
    }
    Item item = model.item();
    ViewStates.Place place = new ViewStates.Place(item.id(), evidence.imageProperty().get());
    if (place.equals(shown)) {
      return;
    }
    boolean otherItem = shown == null || !shown.item().equals(place.item());
    shown = null;
    canvas.setTool(Tool.SELECT);
    canvas.clear();
    canvas.setViewState(keepZoom.isSelected() ? canvas.getViewState() : viewStates.of(place));
    shown = place;
    keep(canvas.getViewState());
    images.show(item, place.image(), canvas);
    showStrip(item, place.image(), otherItem);
    images.prefetchNeighbours(annotate.queue(), canvas);
  }

  private void showStrip(Item item, int index, boolean otherItem) {
    boolean several = item.images().size() > 1;
    setBottom(several ? strip : null);
    if (several && otherItem) {
      strip.getItems().setAll(images.thumbnails(item));
      images.loadThumbnails(item, strip.getItems());
    }
    if (several) {
      strip.getSelectionModel().select(index);
    }
  }
}
