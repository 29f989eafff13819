package touchstone.app.annotate;

import java.util.EnumSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.RichText;

/** The final answer with its verdict, the reference answer behind a reveal, and Submit. */
final class AnswerBar extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
  private static final Set<Verdict> TWO_VALUED = EnumSet.of(Verdict.CORRECT, Verdict.INCORRECT);

  private final AnnotateModel model;
  private final Words words;
  private final ItemModel item;

  AnswerBar(
      AnnotateModel model,
      SkipModel skipping,
      ItemModel item,
      Formulas formulas,
      KeyHints hints,
      Words words) {
    this.model = model;
    this.words = words;
    this.item = item;
    getStyleClass().add("answer-bar");
    setFocusTraversable(true);
    setAlignment(Pos.CENTER_LEFT);
    VerdictButtons verdicts =
        new VerdictButtons(TWO_VALUED, words.text("answer.name"), hints, words, model::judgeAnswer);
    item.answerProperty().subscribe(answer -> verdicts.show(answer.orElse(null)));
    item.answerMissingProperty().subscribe(missing -> pseudoClassStateChanged(LACKING, missing));
    setOnMousePressed(_ -> model.focusOn(new Focus.Answer()));
    setAccessibleText(words.text("answer.accessible", item.item().response().answer()));
    VBox text = answerText(formulas);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().setAll(text, verdicts, skip(skipping, hints), submit(hints));
  }

  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  private VBox answerText(Formulas formulas) {
    Label heading = new Label(words.text("answer.heading"));
    heading.getStyleClass().add("heading");
    RichText answer = StepText.of(item.item().response().answer(), formulas);
    answer.getStyleClass().add("answer");
    Label label = new Label();
    label.getStyleClass().add("reference-answer");
    label.setMinWidth(USE_PREF_SIZE);
    RichText reference = StepText.of(item.item().label(), formulas);
    reference.getStyleClass().add("reference-answer");
    Hyperlink reveal = new Hyperlink(words.text("reference.reveal"));
    reveal.getStyleClass().add("reveal");
    reveal.setFocusTraversable(false);
    reveal.setOnAction(_ -> model.revealLabel());
    HBox line = new HBox(label, reference, reveal);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("answer-line");
    item.labelShownProperty()
        .subscribe(
            shown -> {
              label.setText(words.text(shown ? "reference.shown" : "reference.hidden"));
              reference.setVisible(shown);
              reference.setManaged(shown);
              boolean offered = !shown && model.guideline().label() == LabelVisibility.ON_REQUEST;
              reveal.setVisible(offered);
              reveal.setManaged(offered);
            });
    Label lacking = new Label(words.text("missing.verdict"));
    lacking.getStyleClass().add("lacking-note");
    lacking.visibleProperty().bind(item.answerMissingProperty());
    lacking.managedProperty().bind(item.answerMissingProperty());
    VBox text = new VBox(heading, answer, line, lacking);
    text.setMinWidth(0);
    return text;
  }

  private Button skip(SkipModel skipping, KeyHints hints) {
    Button skip = new Button(null, new FontIcon(Feather.SKIP_FORWARD));
    skip.setId("skip");
    skip.getStyleClass().addAll("flat", "button-icon", "skip");
    skip.setMinWidth(USE_PREF_SIZE);
    skip.setFocusTraversable(false);
    skip.setAccessibleText(words.text("skip.name"));
    hints.explain(skip, words.text("skip.tip"), "item.skip");
    skip.setOnAction(_ -> skipping.start());
    return skip;
  }

  private Button submit(KeyHints hints) {
    Button submit = new Button(words.text("submit"));
    submit.setId("submit");
    submit.getStyleClass().addAll("success", "submit");
    submit.setMinWidth(USE_PREF_SIZE);
    submit.setFocusTraversable(false);
    submit.setOnAction(_ -> model.submit());
    submit.setGraphic(hints.cap("judge.submit"));
    submit.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    return submit;
  }
}
