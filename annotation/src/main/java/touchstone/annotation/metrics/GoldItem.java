package touchstone.annotation.metrics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;

/**
 * What gold says of one item.
 *
 * @param answer null where nobody judged the answer
 * @param attributes metadata to break figures down by, {@code critic_superskill} for one
 */
public record GoldItem(
    String id, List<GoldStep> steps, @Nullable Verdict answer, Map<String, String> attributes) {
  public GoldItem {
    steps = List.copyOf(steps);
    attributes = Map.copyOf(attributes);
  }

  /** How many of the item's steps, and its answer, nobody judged. */
  public int unjudged() {
    int ofSteps = (int) steps.stream().filter(step -> step.verdict() == null).count();
    return ofSteps + (answer == null ? 1 : 0);
  }
}
