package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.CheckWords;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;

/** What the reader and critics asked of the image about the focused step, and their answers. */
final class LookBackLines extends VBox {
  private final CompareModel model;
  private final SubjectWords subjects;
  private final Words words;
  private final Hyperlink takeOver;

  LookBackLines(CompareModel model, KeyHints hints, Words words) {
    this.model = model;
    this.subjects = new SubjectWords(words);
    this.words = words;
    getStyleClass().add("compare-aside");
    setId("compare-lookback");
    takeOver =
        new Hyperlink(words.text("comparison.take-questions"), hints.cap("compare.take-questions"));
    takeOver.setId("compare-take-questions");
    takeOver.getStyleClass().add("question-link");
    takeOver.setOnAction(_ -> model.checks().takeOver());
    model.stateProperty().subscribe(_ -> show());
    model.cursor().focusProperty().subscribe(_ -> show());
    model.reasons().namesHiddenProperty().subscribe(_ -> show());
  }

  private void show() {
    int step = model.cursor().step();
    List<Node> lines = new ArrayList<>();
    List<VisualCheck> own = model.checks().own();
    if (!own.isEmpty()) {
      lines.add(heading(words.text("comparison.checks", step)));
      own.forEach(check -> lines.add(line(check)));
    }
    for (Comparison.Column column : model.checks().asking()) {
      lines.add(heading(headingOf(column, step)));
      column
          .output()
          .lookBackOn(step)
          .forEach(asked -> lines.add(line(asked.question(), asked.answer())));
    }
    if (!model.checks().asking().isEmpty()) {
      lines.add(takeOver);
    }
    getChildren().setAll(lines);
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("heading");
    return heading;
  }

  private String headingOf(Comparison.Column column, int step) {
    return model.reasons().namesHidden()
        ? words.text("comparison.lookback-hidden", step)
        : words.text("comparison.lookback", step, subjects.name(column.output().run()));
  }

  /** While names are hidden, it isn't said either whose question the reader took over. */
  private TextFlow line(VisualCheck check) {
    VisualCheck.Answer answer = check.answer();
    TextFlow line =
        line(check.question(), words.text(answer == null ? "check.open" : CheckWords.key(answer)));
    if (check.critic() != null && !model.reasons().namesHidden()) {
      Text source = new Text(" " + words.text("check.of-critic", check.critic()));
      source.getStyleClass().add("asked");
      line.getChildren().add(source);
    }
    return line;
  }

  private static TextFlow line(String question, String answer) {
    Text asked = new Text(question + " ");
    asked.getStyleClass().add("asked");
    Text answered = new Text(answer);
    answered.getStyleClass().addAll("asked", "answered");
    return new TextFlow(asked, answered);
  }
}
