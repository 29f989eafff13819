package touchstone.app.annotate;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Tool;

/**
 * The tools above the image, which act on the active canvas. Those that are for pointing come
 * first: where there is no room for all, the last ones go into a menu.
 */
final class ImageTools extends ToolBar {
  private final ImagePane pane;
  private final KeyHints hints;
  private final Words words;
  private final ToggleButton keepZoom = new ToggleButton();

  ImageTools(ImagePane pane, KeyHints hints, Words words) {
    this.pane = pane;
    this.hints = hints;
    this.words = words;
    getStyleClass().add("image-tools");
    dress(keepZoom, Feather.LOCK, "image.keep-zoom");
    getItems()
        .setAll(
            drawing(Feather.SQUARE, "image.draw-rectangle", Tool.RECTANGLE),
            drawing(Feather.HEXAGON, "image.draw-polygon", Tool.POLYGON),
            drawing(Feather.CROSSHAIR, "image.draw-point", Tool.POINT),
            new Separator(Orientation.VERTICAL),
            looking(Feather.MINUS, "image.zoom-out", ImageCanvas::zoomOut),
            zoomLevel(),
            looking(Feather.PLUS, "image.zoom-in", ImageCanvas::zoomIn),
            looking(Feather.MAXIMIZE, "image.fit", ImageCanvas::fit),
            looking(null, "image.actual-size", ImageCanvas::actualSize),
            new Separator(Orientation.VERTICAL),
            sideBySide(),
            looking(Feather.ROTATE_CW, "image.rotate", ImageCanvas::rotate),
            tone(),
            keepZoom);
  }

  /** Whether the next image is to be looked at as this one. */
  boolean keepsZoom() {
    return keepZoom.isSelected();
  }

  private Label zoomLevel() {
    Label zoom = new Label();
    zoom.getStyleClass().add("zoom-level");
    pane.activeProperty()
        .flatMap(ImageCanvas::viewportProperty)
        .subscribe(
            viewport ->
                zoom.setText(viewport == null ? "" : words.text("image.zoom", viewport.scale())));
    return zoom;
  }

  private ToggleButton drawing(Feather icon, String key, Tool tool) {
    ToggleButton button = new ToggleButton();
    dress(button, icon, key);
    pane.canvas().toolProperty().subscribe(now -> button.setSelected(now == tool));
    button.setOnAction(_ -> pane.draw(button.isSelected() ? tool : Tool.SELECT));
    return button;
  }

  private Button looking(@Nullable Feather icon, String key, Consumer<ImageCanvas> action) {
    Button button = new Button(icon == null ? "1:1" : "");
    dress(button, icon, key);
    button.setOnAction(_ -> action.accept(pane.canvas()));
    return button;
  }

  private ToggleButton sideBySide() {
    ToggleButton button = new ToggleButton();
    dress(button, Feather.COLUMNS, "image.side-by-side");
    button.setOnAction(_ -> pane.evidence().toggleSideBySide());
    pane.evidence()
        .displayProperty()
        .subscribe(
            display -> {
              button.setSelected(display.sideBySide());
              button.setDisable(display.count() < 2);
            });
    return button;
  }

  private Button tone() {
    TonePopOver tone = new TonePopOver(pane.activeProperty(), words);
    Button button = new Button();
    dress(button, Feather.SUN, "image.tone");
    button.setOnAction(_ -> tone.toggle(inSight(button)));
    return button;
  }

  /** A button in the menu is gone once it was chosen. */
  private Node inSight(Button button) {
    return Objects.equals(button.getScene(), getScene()) ? button : this;
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
}
