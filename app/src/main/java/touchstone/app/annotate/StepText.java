package touchstone.app.annotate;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A step's text. */
final class StepText {
  private StepText() {}

  static Node of(String source) {
    Text text = new Text(source);
    text.getStyleClass().add("text");
    TextFlow flow = new TextFlow(text);
    flow.getStyleClass().add("step-text");
    return flow;
  }
}
