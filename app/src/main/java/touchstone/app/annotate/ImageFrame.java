package touchstone.app.annotate;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Tool;
import touchstone.viewer.canvas.ViewState;

/** One of the item's images: a canvas, under a caption while there is another one beside it. */
final class ImageFrame extends BorderPane {
  private static final PseudoClass PAIRED = PseudoClass.getPseudoClass("paired");
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final ImageCanvas canvas = new ImageCanvas();
  private final Label caption = new Label();
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
  private final CanvasImage image;
  private final ViewStates viewStates;
  private final Words words;
  private ViewStates.@Nullable Place shown;

  ImageFrame(
      AnnotateModel annotate,
      EvidenceModel evidence,
      ItemImages images,
      ViewStates viewStates,
      Words words) {
    this.image = images.on(canvas);
    this.viewStates = viewStates;
    this.words = words;
    getStyleClass().add("image-frame");
    caption.getStyleClass().add("caption");
    caption.setMaxWidth(Double.MAX_VALUE);
    canvas.placeholderProperty().set(words.text("image.none"));
    var _ = new CanvasBinding(annotate, evidence, canvas, index(), words);
    setCenter(canvas);
    canvas.viewStateProperty().subscribe(this::keep);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> evidence.showImage(index.get()));
    canvas
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                evidence.showImage(index.get());
              }
            });
  }

  ImageCanvas canvas() {
    return canvas;
  }

  /** Which of the item's images this is, 0-based. */
  private ReadOnlyIntegerProperty index() {
    return index.getReadOnlyProperty();
  }

  void clear() {
    shown = null;
    image.clear();
  }

  /**
   * Shows an image of an item as it was last looked at.
   *
   * @param keepZoom whether to look at it as at the one before instead
   * @return whether this frame showed another one
   */
  boolean show(Item item, int number, boolean keepZoom) {
    describe(item, number);
    ViewStates.Place place = new ViewStates.Place(item.id(), number);
    if (place.equals(shown)) {
      return false;
    }
    shown = null;
    canvas.setTool(Tool.SELECT);
    image.clear();
    index.set(number);
    canvas.setViewState(keepZoom ? canvas.getViewState() : viewStates.of(place));
    shown = place;
    keep(canvas.getViewState());
    image.show(item, number);
    return true;
  }

  private void describe(Item item, int number) {
    int count = item.images().size();
    caption.setText(words.text("image.of", number + 1, count));
    canvas.setAccessibleText(count > 1 ? caption.getText() : words.text("image.name"));
  }

  /** Tells whether there is another one beside this one, and whether keys and tools act here. */
  void mark(boolean paired, boolean active) {
    setTop(paired ? caption : null);
    pseudoClassStateChanged(PAIRED, paired);
    pseudoClassStateChanged(ACTIVE, active);
  }

  private void keep(ViewState state) {
    if (shown != null) {
      viewStates.keep(shown, state);
    }
  }
}
