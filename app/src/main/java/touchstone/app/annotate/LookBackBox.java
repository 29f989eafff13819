package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.Missing;
import touchstone.assets.words.Words;
import touchstone.viewer.text.GrowingTextArea;
import touchstone.viewer.text.Symbols;

/**
 * Questions to check against the image before a step is judged, after VISCO's LookBack: the
 * guideline's and the annotator's own.
 */
final class LookBackBox extends VBox {
  private static final int MOST_ROWS = 3;

  private final AnnotateModel model;
  private final Shown<StepModel> step;
  private final Words words;
  private final VBox rows = new VBox();
  private List<VisualCheck> shown = List.of();
  private @Nullable GrowingTextArea question;

  LookBackBox(AnnotateModel model, Shown<StepModel> step, Words words) {
    this.model = model;
    this.step = step;
    this.words = words;
    getStyleClass().add("look-back");
    Label heading = new Label(words.text("check.heading"));
    heading.getStyleClass().add("heading");
    rows.getStyleClass().add("checks");
    getChildren().setAll(heading, rows);
    step.follow(_ -> showDraft());
    step.follow(StepModel::judgmentProperty, said -> show(checksOf(said)));
    step.follow(StepModel::missingProperty, _ -> markMissing());
  }

  void focusQuestion() {
    GrowingTextArea field = question == null ? addQuestion("") : question;
    showQuestion(field, true);
    FieldKeys.give(field);
    field.end();
  }

  /** What was typed and not asked comes back with its step. */
  private void showDraft() {
    dropQuestion();
    String typed = model.editing().unasked(step.get().number());
    if (!typed.isEmpty()) {
      showQuestion(addQuestion(typed), true);
    }
  }

  private GrowingTextArea addQuestion(String typed) {
    GrowingTextArea field = questionField(typed);
    question = field;
    getChildren().add(field);
    return field;
  }

  /** One for each step, since what is typed and taken back in it belongs to that step. */
  private GrowingTextArea questionField(String typed) {
    GrowingTextArea field = new GrowingTextArea(1, MOST_ROWS, Symbols.latex());
    field.setText(typed);
    field.getStyleClass().add("question-field");
    field.setId("question-" + step.get().number());
    field.setPromptText(words.text("check.prompt"));
    field.setAccessibleText(words.text("check.name", step.get().number()));
    int number = step.get().number();
    field.textProperty().addListener((_, _, now) -> model.editing().keepUnasked(number, now));
    FieldKeys.install(field, () -> ask(field), this::leave);
    field
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (focused) {
                model.focusOn(new Focus.Question(step.get().number()));
              }
              showQuestion(field, focused || !field.getText().isBlank());
              if (!focused) {
                model.flushTyping();
              }
            });
    return field;
  }

  private void dropQuestion() {
    if (question != null) {
      getChildren().remove(question);
      question = null;
    }
  }

  private void ask(GrowingTextArea field) {
    model.editing().ask(step.get().number(), field.getText());
    field.clear();
    model.flushTyping();
    leave();
  }

  private void leave() {
    model.focusOn(new Focus.Step(step.get().number()));
  }

  private List<VisualCheck> checksOf(StepJudgment said) {
    return model.guideline().checksOf(said, step.get().asked());
  }

  private void show(List<VisualCheck> checks) {
    if (!checks.equals(shown)) {
      shown = List.copyOf(checks);
      fit(checks.size());
      for (int i = 0; i < checks.size(); i++) {
        row(i).show(checks.get(i), model.editing().isGiven(step.get().number(), checks.get(i)));
      }
      markMissing();
    }
    showSelf();
  }

  /** Rows stay as long as there is something to show in them, so that the focus stays too. */
  private void fit(int count) {
    while (rows.getChildren().size() > count) {
      rows.getChildren().removeLast();
    }
    List<CheckRow> added = new ArrayList<>();
    for (int i = rows.getChildren().size(); i < count; i++) {
      added.add(new CheckRow(model, step, i, words));
    }
    rows.getChildren().addAll(added);
  }

  private CheckRow row(int index) {
    return (CheckRow) rows.getChildren().get(index);
  }

  private void markMissing() {
    boolean lacking = step.get().lacks(Missing.VisualChecks.class);
    for (int i = 0; i < shown.size(); i++) {
      row(i).setLacking(lacking && shown.get(i).answer() == null);
    }
  }

  private void showQuestion(GrowingTextArea field, boolean asked) {
    field.setVisible(asked);
    field.setManaged(asked);
    showSelf();
  }

  private void showSelf() {
    boolean needed = !shown.isEmpty() || (question != null && question.isVisible());
    setVisible(needed);
    setManaged(needed);
  }
}
