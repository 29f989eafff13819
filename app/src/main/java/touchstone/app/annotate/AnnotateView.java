package touchstone.app.annotate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import touchstone.app.commands.Arrival;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;

/** The annotation place: queue, image, steps. */
public final class AnnotateView extends SplitPane {
  private final Asides asides;
  private static final double[] WITH_QUEUE = {0.17, 0.58};
  private static final double WITHOUT_QUEUE = 0.42;

  private final QueueView queue;
  private final ImagePane imagePane;
  private final StepsPane steps;

  public AnnotateView(
      AnnotateModel model,
      Asides asides,
      ItemImages images,
      ViewStates viewStates,
      Formulas formulas,
      KeyHints hints,
      Words words) {
    this.asides = asides;
    getStyleClass().add("annotate");
    queue = new QueueView(model, hints, words, images);
    imagePane = new ImagePane(model, new EvidenceModel(model), images, viewStates, hints, words);
    steps = new StepsPane(model, asides, formulas, hints, words);
    queue.setMinWidth(224);
    imagePane.setMinWidth(240);
    steps.setMinWidth(400);
    getItems().setAll(queue, imagePane, steps);
    setDividerPositions(WITH_QUEUE);
    // Room that the window gains goes to the image.
    SplitPane.setResizableWithParent(queue, false);
    SplitPane.setResizableWithParent(steps, false);
  }

  /** Takes the queue away where there is no room for it, or brings it back. */
  public void setQueueShown(boolean shown) {
    if (shown && !getItems().contains(queue)) {
      getItems().addFirst(queue);
      setDividerPositions(WITH_QUEUE);
    } else if (!shown && getItems().remove(queue)) {
      setDividerPositions(WITHOUT_QUEUE);
    }
  }

  /** The queue, for commands that search and filter. */
  public QueueView queue() {
    return queue;
  }

  /** The image, for commands that zoom and draw. */
  public ImagePane imagePane() {
    return imagePane;
  }

  /** Whether the item and the place for the next key, as asked for last, are there. */
  public ReadOnlyObjectProperty<Arrival> arrivalProperty() {
    return steps.arrivalProperty();
  }

  public Asides asides() {
    return asides;
  }

  /** What has the keyboard when this place is entered. */
  public Node firstFocus() {
    return getItems().getLast();
  }
}
