package touchstone.annotation.agreement;

import java.util.Map;

/**
 * What several annotators said of one item.
 *
 * @param byAnnotator all about the same segmentation of the response into steps
 */
public record RatedItem(String id, Map<String, Ratings> byAnnotator) {
  public RatedItem {
    byAnnotator = Map.copyOf(byAnnotator);
    if (byAnnotator.values().stream().mapToInt(r -> r.steps().size()).distinct().count() > 1) {
      throw new IllegalArgumentException("annotators of item " + id + " judged different steps");
    }
  }

  int steps() {
    return byAnnotator.values().stream().mapToInt(r -> r.steps().size()).findAny().orElse(0);
  }
}
