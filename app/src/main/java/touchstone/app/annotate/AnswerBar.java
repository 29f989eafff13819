package touchstone.app.annotate;

import java.util.EnumSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.ReferenceAnswer;
import touchstone.app.content.StepText;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.RichText;

/** The final answer with its verdict, the reference answer behind a reveal, and Submit. */
final class AnswerBar extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
  private static final Set<Verdict> TWO_VALUED = EnumSet.of(Verdict.CORRECT, Verdict.INCORRECT);

  private final AnnotateModel model;
  private final Words words;
  private final Shown<ItemModel> item;

  AnswerBar(
      AnnotateModel model,
      SkipModel skipping,
      ItemModel first,
      Formulas formulas,
      KeyHints hints,
      Words words) {
    this.model = model;
    this.words = words;
    this.item = new Shown<>(first);
    getStyleClass().add("answer-bar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    VerdictButtons verdicts =
        new VerdictButtons(TWO_VALUED, words.text("answer.name"), hints, words, model::judgeAnswer);
    item.follow(ItemModel::answerProperty, answer -> verdicts.show(answer.orElse(null)));
    item.follow(
        ItemModel::answerMissingProperty, missing -> pseudoClassStateChanged(LACKING, missing));
    setOnMousePressed(_ -> model.focusOn(new Focus.Answer()));
    item.follow(
        shown ->
            setAccessibleText(words.text("answer.accessible", shown.item().response().answer())));
    getChildren()
        .setAll(
            row(answerText(formulas), verdicts),
            shownReference(formulas),
            row(hiddenReference(), skip(skipping, hints), submit(hints)));
  }

  void show(ItemModel next) {
    item.show(next);
  }

  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  /** What is said at the left, as wide as there is room, and what is done about it at the right. */
  private static HBox row(Region left, Node... right) {
    HBox row = new HBox(left);
    row.getChildren().addAll(right);
    row.getStyleClass().add("answer-row");
    row.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    return row;
  }

  private VBox answerText(Formulas formulas) {
    Label heading = new Label(words.text("answer.heading"));
    heading.getStyleClass().add("heading");
    RichText answer = StepText.empty(formulas);
    item.follow(shown -> StepText.show(shown.item().response().answer(), answer));
    answer.getStyleClass().add("answer");
    Label lacking = new Label(words.text("missing.verdict"));
    lacking.getStyleClass().add("lacking-note");
    lacking.managedProperty().bind(lacking.visibleProperty());
    item.follow(ItemModel::answerMissingProperty, lacking::setVisible);
    return new VBox(heading, answer, lacking);
  }

  /** In a row of its own: a formula has no room beside the buttons of a narrow window. */
  private HBox shownReference(Formulas formulas) {
    Label name = new Label(words.text("reference.shown"));
    name.getStyleClass().add("reference-name");
    name.setMinWidth(USE_PREF_SIZE);
    RichText reference = StepText.empty(formulas);
    item.follow(shown -> StepText.show(ReferenceAnswer.of(shown.item().label()), reference));
    reference.getStyleClass().add("reference-answer");
    HBox.setHgrow(reference, Priority.ALWAYS);
    HBox line = new HBox(name, reference);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("answer-line");
    item.follow(ItemModel::labelShownProperty, shown -> setShown(line, shown));
    return line;
  }

  private HBox hiddenReference() {
    Label hidden = new Label(words.text("reference.hidden"));
    hidden.getStyleClass().add("reference-name");
    hidden.setMinWidth(USE_PREF_SIZE);
    Hyperlink reveal = new Hyperlink(words.text("reference.reveal"));
    reveal.getStyleClass().add("reveal");
    reveal.setFocusTraversable(false);
    reveal.setMinWidth(USE_PREF_SIZE);
    reveal.setOnAction(_ -> model.revealLabel());
    item.follow(
        ItemModel::labelShownProperty,
        shown -> {
          setShown(hidden, !shown);
          setShown(reveal, !shown && model.guideline().label() == LabelVisibility.ON_REQUEST);
        });
    HBox line = new HBox(hidden, reveal);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("answer-line");
    return line;
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
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
