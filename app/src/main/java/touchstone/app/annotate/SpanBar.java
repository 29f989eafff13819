package touchstone.app.annotate;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Span;
import touchstone.assets.words.Words;

/** Appears while text of a step is selected, and marks it as wrong. */
final class SpanBar extends FlowPane {
  private final AnnotateModel model;
  private final Shown<StepModel> step;
  private final Words words;

  SpanBar(AnnotateModel model, Shown<StepModel> step, Words words) {
    this.model = model;
    this.step = step;
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
    Label key = new Label(words.text("span.key"));
    key.getStyleClass().add("key");
    Button plain = button(words.text("span.mark"), null);
    plain.setGraphic(key);
    plain.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    plain.getStyleClass().add("danger-chip");
    getChildren().add(plain);
    for (ErrorKind kind : model.guideline().kinds()) {
      getChildren().add(button(kind.name(), kind));
    }
  }

  private Button button(String text, @Nullable ErrorKind kind) {
    Button button = new Button(text);
    button.getStyleClass().add("chip");
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> model.editing().markSelection(step.get().number(), kind));
    return button;
  }
}
