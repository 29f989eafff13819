package touchstone.app.annotate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.item.Item;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;

/** The image of the open item, with what it takes to look closely. */
final class ImagePane extends BorderPane {
  private final Words words;
  private final ItemImages images;
  private final KeyHints hints;
  private final ImageCanvas canvas = new ImageCanvas();
  private final Label skill = new Label();

  ImagePane(AnnotateModel model, ItemImages images, KeyHints hints, Words words) {
    this.words = words;
    this.images = images;
    this.hints = hints;
    getStyleClass().add("image-pane");
    canvas.placeholderProperty().set(words.text("image.none"));
    canvas.setAccessibleText(words.text("image.name"));
    setTop(toolbar());
    setCenter(canvas);
    model.openProperty().subscribe(this::show);
  }

  ImageCanvas canvas() {
    return canvas;
  }

  private HBox toolbar() {
    Label zoom = new Label();
    zoom.getStyleClass().add("zoom-level");
    canvas
        .viewportProperty()
        .subscribe(
            viewport ->
                zoom.setText(viewport == null ? "" : words.text("image.zoom", viewport.scale())));
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    skill.getStyleClass().add("skill");
    HBox bar =
        new HBox(
            tool(Feather.MAXIMIZE, "image.fit", canvas::fit),
            textTool("1:1", "image.actual-size", canvas::actualSize),
            tool(Feather.MINUS, "image.zoom-out", canvas::zoomOut),
            zoom,
            tool(Feather.PLUS, "image.zoom-in", canvas::zoomIn),
            new Separator(javafx.geometry.Orientation.VERTICAL),
            tool(Feather.ROTATE_CW, "image.rotate", canvas::rotate),
            spring,
            skill);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("image-tools");
    return bar;
  }

  private Button tool(Feather icon, String key, Runnable action) {
    Button button = textTool("", key, action);
    button.setGraphic(new FontIcon(icon));
    return button;
  }

  private Button textTool(String text, String key, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().addAll("flat", "tool");
    hints.explain(button, words.text(key), key);
    button.setAccessibleText(words.text(key));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show(@Nullable ItemModel model) {
    canvas.clear();
    skill.setText("");
    if (model != null) {
      Item item = model.item();
      skill.setText(
          String.join(
              " / ",
              java.util.stream.Stream.of(item.metadata().superskill(), item.metadata().skill())
                  .flatMap(java.util.Optional::stream)
                  .toList()));
      canvas.fit();
      images.show(item, 0, canvas);
    }
  }
}
