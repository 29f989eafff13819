package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Shape;

/**
 * Which of the item's images is shown, and the regions on it that prove the steps. A region belongs
 * to the step that had the focus when it was drawn. Used on the interface thread.
 */
public final class EvidenceModel {
  private final AnnotateModel annotate;
  private final ReadOnlyIntegerWrapper image = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
  private Subscription steps = Subscription.EMPTY;

  /**
   * A region of a step.
   *
   * @param step 1-based
   * @param index 0-based, among the step's regions
   */
  public record Mark(int step, int index, Evidence evidence) {
    /** Names the region on the canvas. */
    public String id() {
      return step + "-" + index;
    }
  }

  public EvidenceModel(AnnotateModel annotate) {
    this.annotate = annotate;
    annotate.openProperty().subscribe(this::follow);
    image.subscribe(_ -> refresh());
  }

  /** 0-based index of the image that is shown. */
  public ReadOnlyIntegerProperty imageProperty() {
    return image.getReadOnlyProperty();
  }

  /** The regions on the image that is shown, by step. */
  public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  public void showImage(int index) {
    ItemModel item = annotate.openProperty().get();
    if (item != null && index >= 0 && index < item.item().images().size()) {
      image.set(index);
    }
  }

  public void nextImage() {
    showImage(image.get() + 1);
  }

  public void previousImage() {
    showImage(image.get() - 1);
  }

  /** The step that a new region would belong to; empty while the answer has the focus. */
  public Optional<Integer> drawingStep() {
    int step = annotate.focusedStep();
    return step == 0 ? Optional.empty() : Optional.of(step);
  }

  /** Ties a region of the image that is shown to the step that has the focus. */
  public void draw(Shape shape) {
    drawingStep()
        .ifPresent(
            step -> {
              List<Evidence> all = new ArrayList<>(evidenceOf(step));
              all.add(new Evidence(image.get(), shape));
              annotate.edit(new Change.StepEvidence(step, all));
            });
  }

  public void reshape(String id, Shape shape) {
    find(id)
        .ifPresent(
            mark -> {
              List<Evidence> all = new ArrayList<>(evidenceOf(mark.step()));
              all.set(mark.index(), new Evidence(mark.evidence().image(), shape));
              annotate.edit(new Change.StepEvidence(mark.step(), all));
            });
  }

  public void delete(String id) {
    find(id)
        .ifPresent(
            mark -> {
              List<Evidence> all = new ArrayList<>(evidenceOf(mark.step()));
              all.remove(mark.index());
              annotate.edit(new Change.StepEvidence(mark.step(), all));
            });
  }

  /** Goes to the step that a region proves. */
  public void goToStepOf(String id) {
    find(id).ifPresent(mark -> annotate.focusOn(new Focus.Step(mark.step())));
  }

  /**
   * Shows the image that has the first region of the step with the focus, unless the shown one has
   * some of it.
   *
   * @return the ids of the step's regions on that image; empty if it has none
   */
  public Set<String> showEvidenceOfFocusedStep() {
    int step = annotate.focusedStep();
    ItemModel item = annotate.openProperty().get();
    if (step == 0 || item == null || evidenceOf(step).isEmpty()) {
      return Set.of();
    }
    if (marksOf(step).isEmpty()) {
      showImage(evidenceOf(step).getFirst().image());
    }
    return marksOf(step);
  }

  private Set<String> marksOf(int step) {
    return marks.get().stream()
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
    image.set(0);
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
          if (all.get(index).image() == image.get()) {
            found.add(new Mark(step.number(), index, all.get(index)));
          }
        }
      }
    }
    marks.set(List.copyOf(found));
  }
}
