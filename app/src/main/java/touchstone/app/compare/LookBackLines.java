package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.critique.VisualQuestion;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;

/** What a critic asked of the image about the focused step, and its answers. */
final class LookBackLines extends VBox {
  private final CompareModel model;
  private final SubjectWords subjects;
  private final Words words;

  LookBackLines(CompareModel model, Words words) {
    this.model = model;
    this.subjects = new SubjectWords(words);
    this.words = words;
    getStyleClass().add("compare-aside");
    setId("compare-lookback");
    model.stateProperty().subscribe(_ -> show());
    model.cursor().focusProperty().subscribe(_ -> show());
    model.reasons().namesHiddenProperty().subscribe(_ -> show());
  }

  private void show() {
    Comparison open = model.comparison();
    int step = model.cursor().step();
    List<Node> lines = new ArrayList<>();
    if (open != null && step > 0) {
      for (Comparison.Column column : asked(open, step)) {
        lines.add(heading(column, step));
        column.output().lookBackOn(step).forEach(asked -> lines.add(line(asked)));
      }
    }
    getChildren().setAll(lines);
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  /** The focused critic if it asked, else all that did. */
  private List<Comparison.Column> asked(Comparison open, int step) {
    List<Comparison.Column> focused =
        model.cursor().column().flatMap(model::said).stream()
            .filter(column -> !column.output().lookBackOn(step).isEmpty())
            .toList();
    return focused.isEmpty()
        ? open.columns().stream()
            .filter(column -> !column.output().lookBackOn(step).isEmpty())
            .toList()
        : focused;
  }

  private Label heading(Comparison.Column column, int step) {
    Label heading =
        new Label(
            model.reasons().namesHidden()
                ? words.text("comparison.lookback-hidden", step)
                : words.text("comparison.lookback", step, subjects.name(column.output().run())));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private static TextFlow line(VisualQuestion asked) {
    Text question = new Text(asked.question() + " ");
    question.getStyleClass().add("asked");
    Text answer = new Text(asked.answer());
    answer.getStyleClass().addAll("asked", "answered");
    return new TextFlow(question, answer);
  }
}
