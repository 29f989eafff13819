package touchstone.app.guideline;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.session.Guideline;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.Markup;
import touchstone.viewer.text.RichText;

/** The guideline: what the program obeys as a short list, then its author's words. */
public final class GuidelineView extends VBox {
  private final GuidelineModel model;
  private final Words words;

  public GuidelineView(GuidelineModel model, Formulas formulas, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("guideline");
    setId("guideline");
    Guideline guideline = model.guideline();
    RichText body = new RichText(formulas);
    body.setSource(guideline.body(), Markup.DOCUMENT);
    body.getStyleClass().add("guideline-body");
    VBox content = new VBox(rules(guideline), body);
    content.getStyleClass().add("guideline-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(words.text("guideline.title", guideline.name()));
    scroll.getStyleClass().addAll("edge-to-edge", "guideline-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(header(guideline), banner(guideline), scroll);
    visibleProperty().bind(model.openProperty());
    managedProperty().bind(model.openProperty());
  }

  private HBox header(Guideline guideline) {
    Label title = new Label(words.text("guideline.title", guideline.name()));
    title.getStyleClass().add("panel-title");
    title.setMinWidth(0);
    Label version = new Label(words.text("guideline.version", guideline.version()));
    version.getStyleClass().add("secondary");
    version.setMinWidth(USE_PREF_SIZE);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.setId("guideline-close");
    close.getStyleClass().addAll("flat", "button-icon");
    close.setAccessibleText(words.text("guideline.close"));
    close.setTooltip(new Tooltip(words.text("guideline.close")));
    close.setOnAction(_ -> model.close());
    HBox header = new HBox(title, version, spring, close);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("guideline-header");
    return header;
  }

  private HBox banner(Guideline guideline) {
    Label text = new Label(words.text("guideline.new", guideline.version()));
    text.setId("guideline-new");
    text.setMinWidth(0);
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button acknowledge = new Button(words.text("guideline.acknowledge"));
    acknowledge.setId("guideline-acknowledge");
    acknowledge.getStyleClass().add("small");
    acknowledge.setMinWidth(USE_PREF_SIZE);
    acknowledge.setOnAction(_ -> model.acknowledge());
    HBox banner = new HBox(text, acknowledge);
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().add("guideline-banner");
    banner.visibleProperty().bind(model.freshProperty());
    banner.managedProperty().bind(model.freshProperty());
    return banner;
  }

  private GridPane rules(Guideline guideline) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("guideline-rules");
    ColumnConstraints subjects = new ColumnConstraints();
    subjects.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(subjects, values);
    int row = 0;
    for (GuidelineRules.Rule rule : new GuidelineRules(words).of(guideline)) {
      Label subject = new Label(rule.subject());
      subject.getStyleClass().add("secondary");
      GridPane.setValignment(subject, VPos.TOP);
      Label value = new Label(rule.value());
      value.getStyleClass().add("rule-value");
      value.setWrapText(true);
      grid.addRow(row++, subject, value);
    }
    return grid;
  }
}
