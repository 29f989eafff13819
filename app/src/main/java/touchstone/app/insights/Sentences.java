package touchstone.app.insights;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a chart shows, in plain words: the first thing to read, more of it, and somebody else. */
final class Sentences extends VBox {
  private final Label first;
  private final Label more;
  private final Label chosen;

  Sentences(String id) {
    first = label(id, "clearest");
    more = label(id + "-more", "secondary");
    chosen = label(id + "-chosen", "chosen");
    getStyleClass().add("sentences");
    getChildren().setAll(first, more, chosen);
  }

  private static Label label(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().addAll("sentence", style);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  /** Empty words take no room. */
  void say(String sentence, String detail, String ofTheChosen) {
    first.setText(sentence);
    more.setText(detail);
    chosen.setText(ofTheChosen);
  }
}
