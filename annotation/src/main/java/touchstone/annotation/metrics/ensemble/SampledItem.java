package touchstone.annotation.metrics.ensemble;

import java.util.List;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.metrics.GoldItem;

/**
 * Several critiques of one item.
 *
 * @param critiques samples of one critic, or one critique of each of several critics, always in the
 *     same order
 */
public record SampledItem(GoldItem gold, List<Critique> critiques) {
  public SampledItem {
    critiques = List.copyOf(critiques);
    for (Critique critique : critiques) {
      if (critique.steps().size() != gold.steps().size()) {
        throw new IllegalArgumentException(
            "critiques of item %s have %d steps, gold has %d"
                .formatted(gold.id(), critique.steps().size(), gold.steps().size()));
      }
    }
  }
}
