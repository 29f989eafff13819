package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.ensemble.ConsistencyMetrics;

/**
 * All figures of a study.
 *
 * @param cards one a contender, in their order
 * @param errors by skill, by source, and so on: one table a key
 */
public record StudyResults(
    StudyData data,
    List<Scorecard> cards,
    List<CorrectionCard> corrections,
    List<ConsistencyCard> consistency,
    List<ErrorTable> errors) {
  /** The metadata that errors are counted by. */
  public static final List<String> ERROR_KEYS = List.of("critic_skill", "src_dataset");

  public StudyResults {
    cards = List.copyOf(cards);
    corrections = List.copyOf(corrections);
    consistency = List.copyOf(consistency);
    errors = List.copyOf(errors);
  }

  public static StudyResults of(StudyData data, Bootstrap bootstrap) {
    return of(data, bootstrap, _ -> Optional.empty());
  }

  /**
   * The figures of a study of which some are known.
   *
   * @param known the card of a contender, empty where it is still to be computed; several threads
   *     ask for it
   */
  public static StudyResults of(
      StudyData data, Bootstrap bootstrap, Function<Contender, Optional<Scorecard>> known) {
    Scorer scorer = new Scorer(data.settings().reading(), bootstrap);
    StudyResults beside = besideCards(data, bootstrap);
    return new StudyResults(
        data,
        data.contenders().parallelStream()
            .map(one -> known.apply(one).orElseGet(() -> scorer.score(one)))
            .toList(),
        beside.corrections(),
        beside.consistency(),
        beside.errors());
  }

  /** Everything but the cards, of which there are none in the result. */
  public static StudyResults besideCards(StudyData data, Bootstrap bootstrap) {
    ConsistencyMetrics consistency = new ConsistencyMetrics(bootstrap);
    return new StudyResults(
        data,
        List.of(),
        data.corrections().stream().map(answers -> CorrectionCard.of(answers, bootstrap)).toList(),
        data.samples().stream()
            .map(s -> new ConsistencyCard(s.first(), consistency.figures(s.items())))
            .toList(),
        ERROR_KEYS.stream()
            .map(key -> ErrorTable.of(data.items(), key, data.settings().reading()))
            .toList());
  }

  /** The same with one card in the place of that of the same subject. */
  public StudyResults with(Scorecard card) {
    List<Scorecard> changed = new ArrayList<>(cards);
    changed.replaceAll(old -> old.subject().equals(card.subject()) ? card : old);
    return new StudyResults(data, changed, corrections, consistency, errors);
  }

  /** The same with these figures of corrections and samples. */
  public StudyResults with(List<CorrectionCard> corrected, List<ConsistencyCard> sampled) {
    return new StudyResults(data, cards, corrected, sampled, errors);
  }

  public Optional<Scorecard> card(Subject subject) {
    return cards.stream().filter(card -> card.subject().equals(subject)).findFirst();
  }
}
