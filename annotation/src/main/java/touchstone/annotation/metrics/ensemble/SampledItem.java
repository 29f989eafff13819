package touchstone.annotation.metrics.ensemble;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;

/**
 * Several critiques of one item.
 *
 * @param critiques samples of one critic, or one critique of each of several critics, always in the
 *     same order
 * @param judged what one judge said of the explanations of each critique
 */
public record SampledItem(
    GoldItem gold, List<Critique> critiques, List<JudgedExplanations> judged) {
  public SampledItem {
    critiques = List.copyOf(critiques);
    judged = List.copyOf(judged);
    if (judged.size() != critiques.size()) {
      throw new IllegalArgumentException(
          "critiques of item %s are %d, judged are %d"
              .formatted(gold.id(), critiques.size(), judged.size()));
    }
    for (Critique critique : critiques) {
      if (critique.steps().size() != gold.steps().size()) {
        throw new IllegalArgumentException(
            "critiques of item %s have %d steps, gold has %d"
                .formatted(gold.id(), critique.steps().size(), gold.steps().size()));
      }
    }
  }

  /** Critiques whose explanations nobody judged. */
  public static SampledItem unjudged(GoldItem gold, List<Critique> critiques) {
    return new SampledItem(
        gold,
        critiques,
        critiques.stream()
            .map(critique -> JudgedExplanations.none(critique.steps().size()))
            .toList());
  }

  /** What was said of one item, which is that of the first. */
  public static SampledItem of(List<CritiquedItem> said) {
    List<Critique> critiques = new ArrayList<>(said.size());
    List<JudgedExplanations> judged = new ArrayList<>(said.size());
    for (CritiquedItem one : said) {
      critiques.add(one.critique());
      judged.add(one.judged());
    }
    return new SampledItem(said.getFirst().gold(), critiques, judged);
  }
}
