package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.metrics.GoldItem;

/**
 * Gold, and everything said beside it, aligned. Figures are pure functions of it.
 *
 * @param items with the truth that was asked for, in the order of their numbers
 * @param contenders critics first, then people, then ensembles
 * @param judge whose verdicts on explanations are in it; empty where there are none
 * @param allImported whether all of gold came with the items
 */
public record StudyData(
    StudySettings settings,
    List<GoldItem> items,
    List<Contender> contenders,
    List<Samples> samples,
    List<CorrectedAnswers> corrections,
    String judge,
    boolean allImported) {
  public StudyData {
    items = List.copyOf(items);
    contenders = List.copyOf(contenders);
    samples = List.copyOf(samples);
    corrections = List.copyOf(corrections);
  }

  public long steps() {
    return items.stream().mapToLong(item -> item.steps().size()).sum();
  }
}
