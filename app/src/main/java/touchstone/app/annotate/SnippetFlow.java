package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchstone.annotation.session.Snippet;

/** A snippet on two lines, what was found on a ground of its own. */
final class SnippetFlow extends Pane {
  private final TextFlow flow = new TextFlow();
  private final Rectangle window = new Rectangle();

  SnippetFlow() {
    getStyleClass().add("snippet");
    getChildren().setAll(flow);
    setClip(window);
    setMinWidth(0);
  }

  void show(Snippet snippet) {
    List<Node> parts = new ArrayList<>();
    int from = 0;
    for (Snippet.Match match : snippet.matches()) {
      addText(parts, snippet.text().substring(from, match.start()));
      Label found = new Label(snippet.text().substring(match.start(), match.end()));
      found.getStyleClass().add("snippet-match");
      parts.add(found);
      from = match.end();
    }
    addText(parts, snippet.text().substring(from));
    flow.getChildren().setAll(parts);
    // Cells are filled while the list is being laid out, when the styling of this frame is over.
    flow.applyCss();
  }

  private static void addText(List<Node> parts, String text) {
    if (!text.isEmpty()) {
      Text part = new Text(text);
      part.getStyleClass().add("snippet-text");
      parts.add(part);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
    window.setWidth(getWidth());
    window.setHeight(getHeight());
  }
}
