package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
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
  private final StepModel step;
  private final Words words;
  private final VBox rows = new VBox();
  private final GrowingTextArea question = new GrowingTextArea(1, MOST_ROWS, Symbols.latex());
  private List<VisualCheck> shown = List.of();

  LookBackBox(AnnotateModel model, StepModel step, Words words) {
    this.model = model;
    this.step = step;
    this.words = words;
    getStyleClass().add("look-back");
    Label heading = new Label(words.text("check.heading"));
    heading.getStyleClass().add("heading");
    rows.getStyleClass().add("checks");
    prepareQuestion();
    getChildren().setAll(heading, rows);
    step.judgmentProperty().subscribe(said -> show(model.guideline().checksOf(said)));
    step.missingProperty().subscribe(_ -> markMissing());
  }

  void focusQuestion() {
    showQuestion(true);
    question.requestFocus();
  }

  private void prepareQuestion() {
    question.getStyleClass().add("question-field");
    question.setId("question-" + step.number());
    question.setPromptText(words.text("check.prompt"));
    question.setAccessibleText(words.text("check.name", step.number()));
    FieldKeys.install(question, this::ask, this::leave);
    question
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (focused) {
                model.focusOn(new Focus.Question(step.number()));
              }
              showQuestion(focused || !question.getText().isBlank());
            });
    showQuestion(false);
  }

  private void ask() {
    model.editing().ask(step.number(), question.getText());
    question.clear();
    leave();
  }

  private void leave() {
    model.focusOn(new Focus.Step(step.number()));
  }

  private void show(List<VisualCheck> checks) {
    if (!checks.equals(shown)) {
      shown = List.copyOf(checks);
      fit(checks.size());
      for (int i = 0; i < checks.size(); i++) {
        row(i).show(checks.get(i), model.editing().isOfChecklist(checks.get(i)));
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
    boolean lacking = step.lacks(Missing.VisualChecks.class);
    for (int i = 0; i < shown.size(); i++) {
      row(i).setLacking(lacking && shown.get(i).answer() == null);
    }
  }

  /** A field costs most of what a step does, so it is in the window from when it is needed. */
  private void showQuestion(boolean asked) {
    if (asked && question.getParent() == null) {
      getChildren().add(question);
    }
    question.setVisible(asked);
    question.setManaged(asked);
    showSelf();
  }

  private void showSelf() {
    boolean needed = !shown.isEmpty() || question.isVisible();
    setVisible(needed);
    setManaged(needed);
  }
}
