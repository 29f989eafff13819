package touchstone.app.annotate;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.judgment.VisualCheck.Answer;
import touchstone.app.content.CheckWords;
import touchstone.assets.words.Words;

/** One visual question with its answer, told by sign, word and colour. */
final class CheckRow extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");

  private final AnnotateModel model;
  private final Shown<StepModel> step;
  private final int index;
  private final Words words;
  private final Label answer = new Label();
  private final Label question = new Label();
  private final Label source = new Label();
  private final Label pointed = new Label("▭");
  private final Map<Answer, Button> buttons = new EnumMap<>(Answer.class);
  private final Button remove = new Button("×");
  private @Nullable Answer given;

  /**
   * Makes a row that shows nothing yet.
   *
   * @param index 0-based place among the step's checks
   */
  CheckRow(AnnotateModel model, Shown<StepModel> step, int index, Words words) {
    this.model = model;
    this.step = step;
    this.index = index;
    this.words = words;
    getStyleClass().add("check-row");
    setAlignment(Pos.TOP_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    answer.getStyleClass().add("check-answer");
    question.getStyleClass().add("check-question");
    question.setWrapText(true);
    question.setMinWidth(0);
    question.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(question, Priority.ALWAYS);
    source.getStyleClass().add("secondary");
    source.setMinWidth(USE_PREF_SIZE);
    HBox choices = new HBox();
    choices.getStyleClass().add("check-choices");
    for (Answer value : Answer.values()) {
      buttons.put(value, choice(value));
    }
    choices.getChildren().addAll(buttons.values());
    prepareRemove();
    pointed.setTooltip(new Tooltip(words.text("check.pointed")));
    pointed.setAccessibleText(words.text("check.pointed"));
    getChildren().setAll(answer, question, source, pointed, choices, remove);
    focusedProperty().subscribe((_, focused) -> follow(focused));
    setOnMousePressed(_ -> requestFocus());
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            model.editing().removeCheck(step.get().number(), index);
            key.consume();
          }
        });
  }

  void show(VisualCheck check, boolean ofChecklist) {
    given = check.answer();
    question.setText(check.question());
    answer.setText(given == null ? words.text("check.open") : answered(given));
    for (Answer value : Answer.values()) {
      answer.pseudoClassStateChanged(PseudoClass.getPseudoClass(styleClass(value)), value == given);
    }
    buttons.forEach((value, button) -> button.pseudoClassStateChanged(SELECTED, value == given));
    pointed.setVisible(check.evidence() != null);
    pointed.setManaged(check.evidence() != null);
    String critic = check.critic();
    source.setText(critic == null ? "" : words.text("check.of-critic", critic));
    source.setVisible(critic != null);
    source.setManaged(critic != null);
    String asked = critic == null ? check.question() : check.question() + " " + source.getText();
    String said = words.text("check.accessible", asked, answer.getText());
    setAccessibleText(check.evidence() == null ? said : said + " " + pointed.getAccessibleText());
    remove.setVisible(!ofChecklist);
  }

  void setLacking(boolean lacking) {
    pseudoClassStateChanged(LACKING, lacking);
  }

  private void follow(boolean focused) {
    if (focused) {
      step.get().focusedCheckProperty().set(index);
    } else if (step.get().focusedCheckProperty().get() == index) {
      step.get().focusedCheckProperty().set(-1);
    }
  }

  private Button choice(Answer value) {
    Button button = new Button(words.text(signKey(value)));
    button.getStyleClass().addAll("check-choice", styleClass(value));
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(words.text(CheckWords.key(value))));
    button.setAccessibleText(words.text(CheckWords.key(value)));
    button.setOnAction(
        _ ->
            model.editing().answerCheck(step.get().number(), index, value == given ? null : value));
    return button;
  }

  private void prepareRemove() {
    remove.getStyleClass().addAll("quiet", "remove");
    remove.setFocusTraversable(false);
    remove.setTooltip(new Tooltip(words.text("check.remove")));
    remove.setAccessibleText(words.text("check.remove"));
    remove.setOnAction(_ -> model.editing().removeCheck(step.get().number(), index));
  }

  private String answered(Answer value) {
    return words.text(
        "check.answered", words.text(signKey(value)), words.text(CheckWords.key(value)));
  }

  private static String signKey(Answer answer) {
    return switch (answer) {
      case YES -> "check.sign.yes";
      case NO -> "check.sign.no";
      case CANNOT_TELL -> "check.sign.cannot-tell";
    };
  }

  private static String styleClass(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case CANNOT_TELL -> "cannot-tell";
    };
  }
}
