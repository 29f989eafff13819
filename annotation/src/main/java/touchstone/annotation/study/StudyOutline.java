package touchstone.annotation.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.metrics.GoldItem;

/**
 * What is known of a study before its critics are read.
 *
 * @param critics in the order in which they will stand among the contenders; others follow them
 * @param items with the truth that was asked for, in the order of their numbers
 * @param hidden ids of the items that are left out because the viewer may not see figures of them
 *     yet
 */
public record StudyOutline(
    StudySettings settings, List<CriticRun> critics, List<GoldItem> items, List<ItemId> hidden) {
  public StudyOutline {
    critics = List.copyOf(critics);
    items = List.copyOf(items);
    hidden = List.copyOf(hidden);
  }

  /** The same with the first sample alone of each of a critic's runs, as figures list them. */
  public StudyOutline ofFirstSamples() {
    Map<CriticRun, CriticRun> firsts = new LinkedHashMap<>();
    for (CriticRun run : critics) {
      firsts.merge(
          run.firstSample(), run, (one, other) -> one.sample() <= other.sample() ? one : other);
    }
    return new StudyOutline(settings, List.copyOf(firsts.values()), items, hidden);
  }

  public long steps() {
    return items.stream().mapToLong(item -> item.steps().size()).sum();
  }
}
