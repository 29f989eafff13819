package touchstone.app.annotate;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;

/** The annotation place: queue, image, steps. */
public final class AnnotateView extends SplitPane {
  private final ImagePane imagePane;

  public AnnotateView(AnnotateModel model, ItemImages images, Formulas formulas, Words words) {
    getStyleClass().add("annotate");
    QueueView queue = new QueueView(model, words, images);
    imagePane = new ImagePane(model, new EvidenceModel(model), images, words);
    StepsPane steps = new StepsPane(model, formulas, words);
    queue.setMinWidth(168);
    imagePane.setMinWidth(240);
    steps.setMinWidth(360);
    getItems().setAll(queue, imagePane, steps);
    setDividerPositions(0.17, 0.58);
    // Room that the window gains goes to the image.
    SplitPane.setResizableWithParent(queue, false);
    SplitPane.setResizableWithParent(steps, false);
  }

  /** The image, for commands that zoom and draw. */
  public ImagePane imagePane() {
    return imagePane;
  }

  /** What has the keyboard when this place is entered. */
  public Node firstFocus() {
    return getItems().getLast();
  }
}
