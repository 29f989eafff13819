package touchstone.app.insights;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchstone.annotation.study.Scorecard;
import touchstone.app.figures.Drawn;
import touchstone.app.figures.Opening;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.drawing.Mark;

/** One failure pattern: sentences, and a chart whose bars open their steps. */
final class PatternCard extends VBox {
  private final InsightsModel model;
  private final StepsOpener open;
  private final Sentences said;
  private final ChartBox box;
  private View view;
  private List<Scorecard> cards = List.of();
  private Drawn drawn;

  /** One way to look at the pattern. */
  record View(String name, Function<List<Scorecard>, Drawn> chart) {}

  PatternCard(
      String id,
      String title,
      List<View> views,
      InsightsModel model,
      StepsOpener open,
      Words words) {
    this.model = model;
    this.open = open;
    view = views.getFirst();
    drawn = view.chart().apply(cards);
    box = new ChartBox("pattern-" + id, drawn.chart(), words);
    box.setHeading(title);
    box.view().setOnOpen(this::open);
    said = new Sentences("sentence-" + id);
    VBox.setVgrow(said, Priority.ALWAYS);
    box.getChildren().add(1, said);
    if (views.size() > 1) {
      box.getChildren().add(2, choice(views));
    }
    VBox.setVgrow(box, Priority.ALWAYS);
    getStyleClass().add("pattern-card");
    getChildren().setAll(box);
    setMinWidth(0);
    setPrefWidth(380);
  }

  private HBox choice(List<View> views) {
    HBox row = new HBox();
    row.getStyleClass().add("chart-views");
    ToggleGroup group = new ToggleGroup();
    for (View one : views) {
      ToggleButton button = new ToggleButton(one.name());
      button.getStyleClass().add("chip");
      button.setToggleGroup(group);
      button.setSelected(one.equals(view));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            view = one;
            show(cards);
          });
      row.getChildren().add(button);
    }
    return row;
  }

  void show(List<Scorecard> shown) {
    cards = shown;
    drawn = view.chart().apply(shown);
    box.show(drawn.chart());
  }

  /**
   * Says what the chart shows.
   *
   * @param first of the pattern's clearest case
   * @param detail more of the same case
   * @param second of the one that is looked at; empty where that is the same
   */
  void say(String first, String detail, String second) {
    said.say(first, detail, second);
  }

  private void open(Mark mark) {
    Opening opening = drawn.opening(mark.group(), mark.member());
    if (opening != null) {
      open.open(opening.title(), opening.subject(), model.places(opening));
    }
  }
}
