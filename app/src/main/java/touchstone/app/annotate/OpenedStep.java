package touchstone.app.annotate;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/** All that can be said of a step beside its verdict: what its card shows while it is open. */
final class OpenedStep extends VBox {
  private final CritiqueEditor editor;
  private final LookBackBox lookBack;
  private final StepDetails details;

  OpenedStep(AnnotateModel model, StepModel step, KeyHints hints, Words words) {
    editor = new CritiqueEditor(model, step, hints, words);
    lookBack = new LookBackBox(model, step, words);
    details = new StepDetails(model, step, words);
    Node spanBar = new SpanBar(model, step, words);
    getChildren().setAll(spanBar, editor, lookBack, details);
    getStyleClass().add("step-opened");
  }

  /** Asks why, or does not. */
  void askWhy(boolean wrong) {
    editor.setVisible(wrong);
    editor.setManaged(wrong);
  }

  /** Shows what depends on other steps. */
  void refresh() {
    details.refresh();
  }

  void focusCritique() {
    editor.focusCritique();
  }

  void focusNote() {
    details.focusNote();
  }

  void focusQuestion() {
    lookBack.focusQuestion();
  }
}
