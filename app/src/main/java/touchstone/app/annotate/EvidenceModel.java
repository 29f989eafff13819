package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Shape;
import touchstone.annotation.judgment.VisualCheck;

/**
 * Which of the item's images are shown, and the regions on it that prove the steps or answer visual
 * checks. A region belongs to the step, or the check, that had the focus when drawing began. Used
 * on the interface thread.
 */
public final class EvidenceModel {
  private final AnnotateModel annotate;
  private final ReadOnlyObjectWrapper<ImagesOnDisplay> display =
      new ReadOnlyObjectWrapper<>(new ImagesOnDisplay(0, 0, 0, false));
  private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
  private Subscription steps = Subscription.EMPTY;

  /** The check of the step with the focus that is to get the next region, 0-based; -1 for none. */
  private int aimedCheck = -1;

  /**
   * A region of a step, or of a visual check of it.
   *
   * @param step 1-based
   * @param index 0-based, among the step's regions or its checks
   */
  public record Mark(int step, int index, boolean ofCheck, Evidence evidence) {
    /** Names the region on the canvas. */
    public String id() {
      return step + (ofCheck ? "-check-" : "-") + index;
    }
  }

  public EvidenceModel(AnnotateModel annotate) {
    this.annotate = annotate;
    annotate.openProperty().subscribe(this::follow);
  }

  /** Which images of the item can be seen. */
  ReadOnlyObjectProperty<ImagesOnDisplay> displayProperty() {
    return display.getReadOnlyProperty();
  }

  /** The regions on all images of the item, by step. */
  public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /**
   * The regions on one of the images, by step.
   *
   * @param image 0-based
   */
  List<Mark> marksOn(int image) {
    return marks.get().stream().filter(mark -> mark.evidence().image() == image).toList();
  }

  /** Makes an image the one that keys and tools act on; does nothing if there is none such. */
  public void showImage(int index) {
    display.set(display.get().activate(index));
  }

  public void nextImage() {
    showImage(display.get().active() + 1);
  }

  public void previousImage() {
    showImage(display.get().active() - 1);
  }

  /** Shows two images side by side, or one alone again. */
  public void toggleSideBySide() {
    display.set(display.get().toggled());
  }

  /** The step that a new region would belong to; empty while the answer has the focus. */
  public Optional<Integer> drawingStep() {
    int step = annotate.focusedStep();
    return step == 0 ? Optional.empty() : Optional.of(step);
  }

  /** Remembers what has the focus, which goes to the image now, as what the next region is for. */
  public void aim() {
    ItemModel item = annotate.openProperty().get();
    aimedCheck =
        item == null
            ? -1
            : drawingStep().map(step -> item.step(step).focusedCheckProperty().get()).orElse(-1);
  }

  /**
   * Ties a region to the step or check that was aimed for.
   *
   * @param image 0-based index of the image that it was drawn on
   */
  public void draw(int image, Shape shape) {
    Evidence drawn = new Evidence(image, shape);
    drawingStep()
        .ifPresent(
            step -> {
              if (aimedCheck >= 0 && aimedCheck < annotate.editing().checks(step).size()) {
                annotate.editing().pointCheck(step, aimedCheck, drawn);
              } else {
                List<Evidence> all = new ArrayList<>(evidenceOf(step));
                all.add(drawn);
                annotate.edit(new Change.StepEvidence(step, all));
              }
            });
    aimedCheck = -1;
  }

  public void reshape(String id, Shape shape) {
    find(id)
        .ifPresent(
            mark -> {
              Evidence changed = new Evidence(mark.evidence().image(), shape);
              if (mark.ofCheck()) {
                annotate.editing().pointCheck(mark.step(), mark.index(), changed);
              } else {
                List<Evidence> all = new ArrayList<>(evidenceOf(mark.step()));
                all.set(mark.index(), changed);
                annotate.edit(new Change.StepEvidence(mark.step(), all));
              }
            });
  }

  public void delete(String id) {
    find(id)
        .ifPresent(
            mark -> {
              if (mark.ofCheck()) {
                annotate.editing().pointCheck(mark.step(), mark.index(), null);
              } else {
                List<Evidence> all = new ArrayList<>(evidenceOf(mark.step()));
                all.remove(mark.index());
                annotate.edit(new Change.StepEvidence(mark.step(), all));
              }
            });
  }

  /** Goes to the step that a region proves. */
  public void goToStepOf(String id) {
    find(id).ifPresent(mark -> annotate.focusOn(new Focus.Step(mark.step())));
  }

  /**
   * Shows the image that has the first region of the step with the focus, unless the active one has
   * some of it.
   *
   * @return the ids of the step's regions on that image; empty if it has none
   */
  public Set<String> showEvidenceOfFocusedStep() {
    int step = annotate.focusedStep();
    ItemModel item = annotate.openProperty().get();
    if (step == 0 || item == null) {
      return Set.of();
    }
    if (marksOf(step).isEmpty() && !evidenceOf(step).isEmpty()) {
      showImage(evidenceOf(step).getFirst().image());
    }
    return marksOf(step);
  }

  private Set<String> marksOf(int step) {
    return marksOn(display.get().active()).stream()
        .filter(mark -> mark.step() == step)
        .map(Mark::id)
        .collect(Collectors.toSet());
  }

  private Optional<Mark> find(String id) {
    return marks.get().stream().filter(mark -> mark.id().equals(id)).findFirst();
  }

  private List<Evidence> evidenceOf(int step) {
    ItemModel item = annotate.openProperty().get();
    return item == null ? List.of() : item.step(step).judgmentProperty().get().evidence();
  }

  private void follow(@Nullable ItemModel item) {
    steps.unsubscribe();
    steps = Subscription.EMPTY;
    display.set(display.get().ofItem(item == null ? 0 : item.item().images().size()));
    if (item != null) {
      for (StepModel step : item.steps()) {
        steps = steps.and(step.judgmentProperty().subscribe(_ -> refresh()));
      }
    }
    refresh();
  }

  private void refresh() {
    List<Mark> found = new ArrayList<>();
    ItemModel item = annotate.openProperty().get();
    if (item != null) {
      for (StepModel step : item.steps()) {
        List<Evidence> all = step.judgmentProperty().get().evidence();
        for (int index = 0; index < all.size(); index++) {
          found.add(new Mark(step.number(), index, false, all.get(index)));
        }
        addChecks(step, found);
      }
    }
    marks.set(List.copyOf(found));
  }

  private void addChecks(StepModel step, List<Mark> found) {
    List<VisualCheck> checks = annotate.editing().checks(step.number());
    for (int index = 0; index < checks.size(); index++) {
      Evidence evidence = checks.get(index).evidence();
      if (evidence != null) {
        found.add(new Mark(step.number(), index, true, evidence));
      }
    }
  }
}
