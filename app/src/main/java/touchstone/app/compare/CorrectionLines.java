package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.annotation.answer.AnswerMatch;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.answer.Rule;
import touchstone.annotation.comparison.CorrectedLine;
import touchstone.app.content.StepText;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.RichText;

/** First answers and what correctors made of them, right or wrong by the source's rule. */
final class CorrectionLines extends VBox {
  private final Formulas formulas;
  private final Words words;

  CorrectionLines(CompareModel model, Formulas formulas, Words words) {
    this.formulas = formulas;
    this.words = words;
    getStyleClass().add("compare-aside");
    setId("compare-corrections");
    model
        .stateProperty()
        .subscribe(
            state ->
                show(
                    state instanceof CompareState.Open(_, var corrections)
                        ? corrections
                        : List.of()));
  }

  private void show(List<CorrectedLine> corrections) {
    List<Node> lines = new ArrayList<>();
    if (!corrections.isEmpty()) {
      Label heading = new Label(words.text("correction.heading"));
      heading.getStyleClass().add("heading");
      lines.add(heading);
      corrections.forEach(line -> lines.add(line(line)));
    }
    getChildren().setAll(lines);
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  private VBox line(CorrectedLine line) {
    boolean right = line.reference().right();
    RichText answers =
        StepText.of(
            words.text("correction.answers", text(line.first()), text(line.corrected().answer())),
            formulas);
    HBox.setHgrow(answers, Priority.ALWAYS);
    Label pill = new Label(words.text(right ? "correction.right" : "correction.wrong"));
    pill.getStyleClass().addAll("pill", right ? "correct" : "incorrect");
    pill.setMinWidth(Region.USE_PREF_SIZE);
    HBox first = new HBox(answers, pill);
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("correction-line");
    var run = line.corrected().run();
    Label from =
        new Label(
            words.text(
                "correction.from", run.corrector(), run.source().name(), run.setting().name()));
    Label rule = new Label(rule(line));
    for (Label note : List.of(from, rule)) {
      note.getStyleClass().add("compare-note");
      note.setWrapText(true);
    }
    return new VBox(first, from, rule);
  }

  /** The rule by name, and where its two readings part. */
  private String rule(CorrectedLine line) {
    String name = words.text(key(line.reference().rule()));
    String basis =
        switch (line.reference().basis()) {
          case SOURCE_RULE -> words.text("correction.rule", name);
          case NO_RULE -> words.text("correction.no-rule", name);
          case UNREADABLE -> words.text("correction.unreadable", name);
        };
    return line.isDisputed()
        ? words.text("correction.disputed", basis, word(line.mended()))
        : basis;
  }

  private static String key(Rule rule) {
    return switch (rule) {
      case YES_OR_NO -> "rule.yes-or-no";
      case OPTION_LETTER -> "rule.option-letter";
      case NEAREST_CHOICE -> "rule.nearest-choice";
      case TYPED -> "rule.typed";
      case POINT_NUMBER_OR_LETTER -> "rule.point-number-or-letter";
      case LETTER_OR_OPEN -> "rule.letter-or-open";
      case ALTERNATIVES -> "rule.alternatives";
      case COUNT -> "rule.count";
      case COUNT_OR_WORD -> "rule.count-or-word";
      case YES_NO_OR_VALUE -> "rule.yes-no-or-value";
      case PHRASE -> "rule.phrase";
      case ANY_PHRASE -> "rule.any-phrase";
      case THREE_PHRASES -> "rule.three-phrases";
      case EXACT -> "rule.exact";
    };
  }

  private String word(AnswerMatch match) {
    return words.text(match.right() ? "correction.right" : "correction.wrong");
  }

  private String text(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Text(var text) -> text;
      case AnswerValue.Numeral(var written) -> written;
      case AnswerValue.Truth(boolean truth) -> Boolean.toString(truth);
      case AnswerValue.Sequence(var values) ->
          values.stream().map(this::text).collect(Collectors.joining(", "));
      case AnswerValue.Fields(var values) -> values.keySet().toString();
      case AnswerValue.Nothing() -> words.text("correction.nothing");
    };
  }
}
