package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.item.SegmentationId;

/**
 * How an item's response is cut into steps, and how else it was: two copies of a workspace may have
 * cut it differently before they were merged. The last cut counts, unless a judgment names another.
 *
 * @param inForce null for the steps as they came in
 * @param made every one that was ever made, in logical order
 * @param setAside how many acts speak of steps that are not in force; they change nothing here
 */
public record Segmentations(@Nullable Segmentation inForce, List<Segmentation> made, int setAside) {
  public static final Segmentations NONE = new Segmentations(null, List.of(), 0);

  public Segmentations {
    made = List.copyOf(made);
  }

  /** What an act that is written now names; null for the steps as they came in. */
  public @Nullable SegmentationId named() {
    return inForce == null ? null : inForce.id();
  }

  /**
   * With another cut, which counts unless a judgment names the one before.
   *
   * @param judged whether there is such a judgment
   */
  Segmentations cut(@Nullable Segmentation segmentation, boolean judged) {
    List<Segmentation> all = new ArrayList<>(made);
    if (segmentation != null && !all.contains(segmentation)) {
      all.add(segmentation);
    }
    return new Segmentations(judged ? inForce : segmentation, all, setAside);
  }

  /**
   * What is in force once an act has spoken of some steps; empty if it can't be those.
   *
   * @param name null for the steps as they came in
   * @param judged whether a judgment names the steps in force
   */
  Optional<Segmentations> agreeing(@Nullable SegmentationId name, boolean judged) {
    if (Objects.equals(name, named())) {
      return Optional.of(this);
    }
    if (judged) {
      return Optional.empty();
    }
    return name == null
        ? Optional.of(new Segmentations(null, made, setAside))
        : made.stream()
            .filter(other -> other.id().equals(name))
            .findFirst()
            .map(other -> new Segmentations(other, made, setAside));
  }

  Segmentations withOneSetAside() {
    return new Segmentations(inForce, made, setAside + 1);
  }
}
