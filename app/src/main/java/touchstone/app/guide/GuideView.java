package touchstone.app.guide;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.assets.guide.Chapter;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.Markup;
import touchstone.viewer.text.RichText;

/** The guide's chapters beside the one that is read. */
public final class GuideView extends VBox {
  private static final double WIDTH = 920;
  private static final double HEIGHT = 640;

  private final GuideModel model;
  private final List<Chapter> chapters;
  private final Words words;
  private final ListView<Chapter> contents = new ListView<>();

  public GuideView(GuideModel model, List<Chapter> chapters, Formulas formulas, Words words) {
    this.model = model;
    this.chapters = List.copyOf(chapters);
    this.words = words;
    getStyleClass().addAll("overlay-card", "guide");
    setId("guide");
    setMaxSize(WIDTH, HEIGHT);
    HBox pages = new HBox(contents(), page(formulas));
    VBox.setVgrow(pages, Priority.ALWAYS);
    getChildren().setAll(header(), pages);
  }

  /** What has the keyboard when the guide opens. */
  public Node firstFocus() {
    return contents;
  }

  private HBox header() {
    Label title = new Label(words.text("guide.title"));
    title.getStyleClass().add("overlay-title");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.setId("guide-close");
    close.getStyleClass().addAll("flat", "button-icon");
    close.setAccessibleText(words.text("guide.close"));
    close.setTooltip(new Tooltip(words.text("guide.close")));
    close.setOnAction(_ -> model.close());
    HBox header = new HBox(title, spring, close);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("overlay-header");
    return header;
  }

  private ListView<Chapter> contents() {
    contents.getItems().setAll(chapters);
    contents.setId("guide-contents");
    contents.getStyleClass().addAll("edge-to-edge", "guide-contents");
    contents.setAccessibleText(words.text("guide.contents"));
    contents.setCellFactory(_ -> new ChapterCell());
    // A list keeps Escape to itself, to end an editing that there is none of here.
    contents.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            model.close();
          }
        });
    contents.getSelectionModel().select(model.chapterProperty().get());
    contents
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen.intValue() >= 0) {
                model.chapterProperty().set(chosen.intValue());
              }
            });
    return contents;
  }

  private ScrollPane page(Formulas formulas) {
    Label heading = new Label();
    heading.getStyleClass().add("guide-heading");
    heading.setWrapText(true);
    RichText body = new RichText(formulas);
    body.setId("guide-body");
    VBox page = new VBox(heading, body);
    page.getStyleClass().add("guide-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.getStyleClass().add("edge-to-edge");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    model
        .chapterProperty()
        .subscribe(
            index -> {
              Chapter chapter = chapters.get(index.intValue());
              heading.setText(chapter.title());
              body.setSource(chapter.body(), Markup.DOCUMENT);
              scroll.setAccessibleText(chapter.title());
              scroll.setVvalue(0);
            });
    return scroll;
  }

  private static final class ChapterCell extends ListCell<Chapter> {
    @Override
    protected void updateItem(Chapter chapter, boolean empty) {
      super.updateItem(chapter, empty);
      setText(empty || chapter == null ? null : chapter.title());
    }
  }
}
