package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import touchstone.app.content.Shapes;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.CanvasRegion;
import touchstone.viewer.canvas.CanvasRegion.Emphasis;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Tool;

/** Ties a canvas to the evidence: what it shows, and what drawing on it means. */
final class CanvasBinding {
  private final AnnotateModel annotate;
  private final EvidenceModel evidence;
  private final ImageCanvas canvas;
  private final ReadOnlyIntegerProperty image;
  private final Words words;

  /**
   * @param image which of the item's images the canvas shows, 0-based
   */
  CanvasBinding(
      AnnotateModel annotate,
      EvidenceModel evidence,
      ImageCanvas canvas,
      ReadOnlyIntegerProperty image,
      Words words) {
    this.annotate = annotate;
    this.evidence = evidence;
    this.canvas = canvas;
    this.image = image;
    this.words = words;
    image.subscribe(_ -> show());
    evidence.marksProperty().subscribe(_ -> show());
    annotate.focusProperty().subscribe(_ -> show());
    canvas.setOnRegionDrawn(this::drawn);
    canvas.setOnRegionChanged((id, shape) -> evidence.reshape(id, Shapes.toDomain(shape)));
    canvas.setOnRegionDeleted(evidence::delete);
    canvas.setOnRegionSelected(evidence::goToStepOf);
  }

  private void drawn(touchstone.viewer.geometry.Shape shape) {
    evidence.draw(image.get(), Shapes.toDomain(shape));
    canvas.setTool(Tool.SELECT);
    // Back to where the words are: explaining goes on.
    annotate.refocus();
  }

  private void show() {
    int focused = annotate.focusedStep();
    canvas.drawingColourProperty().set(Math.max(0, focused - 1));
    List<CanvasRegion> regions = new ArrayList<>();
    for (EvidenceModel.Mark mark : evidence.marksOn(image.get())) {
      regions.add(
          new CanvasRegion(
              mark.id(),
              Shapes.toCanvas(mark.evidence().shape()),
              mark.ofCheck() ? mark.step() + "?" : Integer.toString(mark.step()),
              mark.step() - 1,
              mark.step() == focused ? Emphasis.STRONG : Emphasis.NORMAL,
              words.text(
                  mark.ofCheck() ? "region.of-check" : "region.name",
                  mark.index() + 1,
                  mark.step())));
    }
    if (!regions.equals(canvas.getRegions())) {
      canvas.getRegions().setAll(regions);
    }
  }
}
