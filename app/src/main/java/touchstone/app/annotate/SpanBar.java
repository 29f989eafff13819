package touchstone.app.annotate;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Span;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/** Appears while text of a step is selected, and marks it as wrong. */
final class SpanBar extends FlowPane {
  private final AnnotateModel model;
  private final Shown<StepModel> step;
  private final KeyHints hints;
  private final Words words;

  SpanBar(AnnotateModel model, Shown<StepModel> step, KeyHints hints, Words words) {
    this.model = model;
    this.step = step;
    this.hints = hints;
    this.words = words;
    getStyleClass().addAll("chips", "span-bar");
    step.follow(StepModel::selectionProperty, this::show);
  }

  private void show(@Nullable Span selection) {
    if (selection != null && getChildren().isEmpty()) {
      fill();
    }
    setVisible(selection != null);
    setManaged(selection != null);
  }

  /** Most steps never need it. */
  private void fill() {
    Button plain = button(words.text("span.mark"), null, "judge.span");
    plain.getStyleClass().add("danger-chip");
    getChildren().add(plain);
    for (ErrorKind kind : model.guideline().kinds()) {
      getChildren().add(button(kind.name(), kind, "judge.kind." + kind.name()));
    }
  }

  private Button button(String text, @Nullable ErrorKind kind, String command) {
    Button button = new Button(text, hints.cap(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().add("chip");
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> model.editing().markSelection(step.get().number(), kind));
    return button;
  }
}
