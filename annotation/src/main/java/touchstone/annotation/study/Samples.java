package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.ensemble.SampledItem;
import touchstone.annotation.metrics.ensemble.Vote;

/**
 * Several samples of one critic.
 *
 * @param first the first of the runs, which differ in their sample number alone
 * @param count of the runs; an item may be in fewer
 */
public record Samples(CriticRun first, int count, List<SampledItem> items) {
  public Samples {
    items = List.copyOf(items);
  }

  /** The items that more than one sample speaks of. */
  public List<SampledItem> repeated() {
    return items.stream().filter(item -> item.critiques().size() > 1).toList();
  }

  /** What the majority of the samples says of the repeated items; a tie is no flag. */
  List<CritiquedItem> majority() {
    return repeated().stream().map(item -> Vote.equal(item.critiques().size()).join(item)).toList();
  }

  /** What a single sample says of them, the first that there is. */
  List<CritiquedItem> single() {
    return repeated().stream()
        .map(
            item ->
                new CritiquedItem(
                    item.gold(), item.critiques().getFirst(), item.judged().getFirst()))
        .toList();
  }

  /** The steps on which the samples are not of one mind, in the order of the items. */
  public List<StepPlace> divided() {
    List<StepPlace> places = new ArrayList<>();
    for (SampledItem item : repeated()) {
      for (int step = 0; step < item.gold().steps().size(); step++) {
        if (verdicts(item, step) > 1) {
          places.add(new StepPlace(item.gold().id(), step + 1));
        }
      }
    }
    return places;
  }

  private static long verdicts(SampledItem item, int step) {
    return item.critiques().stream()
        .map(critique -> critique.steps().get(step).verdict())
        .distinct()
        .count();
  }
}
