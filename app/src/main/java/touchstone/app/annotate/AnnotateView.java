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

  /**
   * Widths to begin with, in pixels: together with the least width of the image they leave room for
   * the guideline in a window of the usual size, so that opening it takes nothing from them.
   */
  private static final double QUEUE = 224;

  private static final double STEPS = 416;

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
    queue.setMinWidth(QUEUE);
    imagePane.setMinWidth(240);
    steps.setMinWidth(400);
    getItems().setAll(queue, imagePane, steps);
    widthProperty().subscribe(this::divideAtFirst);
    // Room that the window gains goes to the image.
    SplitPane.setResizableWithParent(queue, false);
    SplitPane.setResizableWithParent(steps, false);
  }

  /** Takes the queue away where there is no room for it, or brings it back. */
  public void setQueueShown(boolean shown) {
    if (shown && !getItems().contains(queue)) {
      getItems().addFirst(queue);
      divide();
    } else if (!shown && getItems().remove(queue)) {
      divide();
    }
  }

  /** From the first layout on it is the image that grows and shrinks. */
  private void divideAtFirst() {
    if (steps.getWidth() == 0) {
      divide();
    }
  }

  /** Gives the queue its width again, and leaves the steps theirs; the image has the rest. */
  private void divide() {
    double width = getWidth();
    if (width > 0) {
      double right = 1 - Math.max(STEPS, steps.getWidth()) / width;
      if (getItems().contains(queue)) {
        setDividerPositions(QUEUE / width, right);
      } else {
        setDividerPositions(right);
      }
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
