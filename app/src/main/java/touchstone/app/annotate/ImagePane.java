package touchstone.app.annotate;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.ThumbnailStrip;
import touchstone.viewer.canvas.Tool;

/** The images of the open item, with what it takes to look closely and to point. */
public final class ImagePane extends BorderPane {
  private final AnnotateModel annotate;
  private final EvidenceModel evidence;
  private final ItemImages images;
  private final List<ImageFrame> frames;
  private final ReadOnlyObjectWrapper<ImageCanvas> active;
  private final EvenSplit split = new EvenSplit();
  private final ThumbnailStrip strip = new ThumbnailStrip();
  private final ImageTools tools;
  private @Nullable ItemId shown;
  private Set<String> awaited = Set.of();

  ImagePane(
      AnnotateModel annotate,
      EvidenceModel evidence,
      ItemImages images,
      ViewStates viewStates,
      KeyHints hints,
      Words words) {
    this.annotate = annotate;
    this.evidence = evidence;
    this.images = images;
    ImageFrame left = new ImageFrame(annotate, evidence, images, viewStates, words);
    ImageFrame right = new ImageFrame(annotate, evidence, images, viewStates, words);
    frames = List.of(left, right);
    active = new ReadOnlyObjectWrapper<>(left.canvas());
    // A tool that was taken up draws wherever the mouse goes next.
    right.canvas().toolProperty().bindBidirectional(left.canvas().toolProperty());
    getStyleClass().add("image-pane");
    split.getChildren().setAll(left);
    tools = new ImageTools(this, hints, words);
    setTop(tools);
    setCenter(split);
    strip
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> evidence.showImage(index.intValue()));
    active.flatMap(ImageCanvas::viewportProperty).subscribe(_ -> revealAwaited());
    annotate.openProperty().subscribe(_ -> show());
    evidence.displayProperty().subscribe(_ -> show());
  }

  /** The canvas that keys and tools act on. */
  public ImageCanvas canvas() {
    return active.get();
  }

  ReadOnlyObjectProperty<ImageCanvas> activeProperty() {
    return active.getReadOnlyProperty();
  }

  public EvidenceModel evidence() {
    return evidence;
  }

  /**
   * Starts to draw on the image, by the keyboard as well as by the mouse; {@link Tool#SELECT} stops
   * it.
   */
  public void draw(Tool tool) {
    evidence.aim();
    canvas().setTool(tool);
    canvas().requestFocus();
  }

  /** Brings the regions of the step that has the focus into view. */
  public void revealEvidence() {
    awaited = evidence.showEvidenceOfFocusedStep();
    revealAwaited();
  }

  /** Another image of the item is there a little later than it is asked for. */
  private void revealAwaited() {
    if (canvas().getViewport() != null && !awaited.isEmpty()) {
      Set<String> ids = awaited;
      awaited = Set.of();
      canvas().revealRegions(ids);
    }
  }

  private void show() {
    ItemModel model = annotate.openProperty().get();
    if (model == null) {
      shown = null;
      frames.forEach(ImageFrame::clear);
      return;
    }
    Item item = model.item();
    boolean otherItem = !item.id().equals(shown);
    shown = item.id();
    ImagesOnDisplay display = evidence.displayProperty().get();
    boolean otherImage = showFrames(item, display);
    showStrip(item, display.active(), otherItem);
    if (otherImage) {
      images.prefetchNeighbours(annotate.queue(), canvas());
    }
  }

  private boolean showFrames(Item item, ImagesOnDisplay display) {
    List<Integer> numbers = display.shown();
    boolean focused = frames.stream().anyMatch(frame -> frame.canvas().isFocused());
    boolean otherImage = false;
    for (int i = 0; i < numbers.size(); i++) {
      otherImage |= frames.get(i).show(item, numbers.get(i), tools.keepsZoom());
    }
    frames.stream().skip(numbers.size()).forEach(ImageFrame::clear);
    int at = numbers.indexOf(display.active());
    frames.forEach(
        frame -> frame.mark(display.isPair(), display.isPair() && frame.equals(frames.get(at))));
    active.set(frames.get(at).canvas());
    if (split.getChildren().size() != numbers.size()) {
      split.getChildren().setAll(frames.subList(0, numbers.size()));
    }
    if (focused) {
      canvas().requestFocus();
    }
    return otherImage;
  }

  private void showStrip(Item item, int index, boolean otherItem) {
    boolean several = item.images().size() > 1;
    setBottom(several ? strip : null);
    if (several && otherItem) {
      strip.getItems().setAll(images.thumbnails(item));
      images.loadThumbnails(item, strip.getItems());
    }
    if (several) {
      strip.getSelectionModel().select(index);
    }
  }
}
