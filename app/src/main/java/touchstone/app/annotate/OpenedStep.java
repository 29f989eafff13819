package touchstone.app.annotate;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/** All that can be said of a step beside its verdict: what its card shows while it is open. */
final class OpenedStep extends VBox {
  private final LookBackBox lookBack;
  private final StepDetails details;
  private final Supplier<CritiqueEditor> makeEditor;
  private @Nullable CritiqueEditor editor;

  OpenedStep(AnnotateModel model, Shown<StepModel> step, KeyHints hints, Words words) {
    makeEditor = () -> new CritiqueEditor(model, step.get(), hints, words);
    lookBack = new LookBackBox(model, step, words);
    details = new StepDetails(model, step, words);
    Node spanBar = new SpanBar(model, step, hints, words);
    getChildren().setAll(spanBar, lookBack, details);
    getStyleClass().add("step-opened");
    step.follow(_ -> dropEditor());
  }

  /** Asks why, or does not. */
  void askWhy(boolean wrong) {
    if (wrong || editor != null) {
      editor().setVisible(wrong);
      editor().setManaged(wrong);
    }
  }

  /**
   * Made when it is first needed, which on most steps is never; one for each step, whose changes it
   * can take back.
   */
  private CritiqueEditor editor() {
    CritiqueEditor made = editor;
    if (made == null) {
      made = makeEditor.get();
      editor = made;
      getChildren().add(1, made);
    }
    return made;
  }

  private void dropEditor() {
    if (editor != null) {
      getChildren().remove(editor);
      editor = null;
    }
  }

  /** Shows what depends on other steps. */
  void refresh() {
    details.refresh();
  }

  void focusCritique() {
    editor().focusCritique();
  }

  void focusNote() {
    details.focusNote();
  }

  void focusQuestion() {
    lookBack.focusQuestion();
  }
}
