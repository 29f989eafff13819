package touchstone.app.annotate;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.assets.words.Words;

/** Appears while text of a step is selected, and marks it as wrong. */
final class SpanBar extends FlowPane {
  private final AnnotateModel model;
  private final StepModel step;

  SpanBar(AnnotateModel model, StepModel step, Words words) {
    this.model = model;
    this.step = step;
    getStyleClass().addAll("chips", "span-bar");
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
    step.selectionProperty()
        .subscribe(
            selection -> {
              setVisible(selection != null);
              setManaged(selection != null);
            });
  }

  private Button button(String text, @Nullable ErrorKind kind) {
    Button button = new Button(text);
    button.getStyleClass().add("chip");
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> model.editing().markSelection(step.number(), kind));
    return button;
  }
}
