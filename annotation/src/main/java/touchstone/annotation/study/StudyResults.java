package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Reading;

/**
 * All figures of a study.
 *
 * @param cards one a contender, in their order
 * @param lookBack what LookBack changes, one for each pair of runs
 * @param errors those of gold
 */
public record StudyResults(
    StudyData data,
    List<Scorecard> cards,
    List<CorrectionCard> corrections,
    List<ConsistencyCard> consistency,
    List<LookBackDifferences> lookBack,
    ErrorCounts errors) {
  public StudyResults {
    cards = List.copyOf(cards);
    corrections = List.copyOf(corrections);
    consistency = List.copyOf(consistency);
    lookBack = List.copyOf(lookBack);
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
        beside.lookBack(),
        beside.errors());
  }

  /** Everything but the cards, of which there are none in the result. */
  public static StudyResults besideCards(StudyData data, Bootstrap bootstrap) {
    Reading reading = data.settings().reading();
    Scorer scorer = new Scorer(reading, bootstrap);
    return new StudyResults(
        data,
        List.of(),
        data.corrections().stream().map(answers -> CorrectionCard.of(answers, bootstrap)).toList(),
        data.samples().stream().map(s -> ConsistencyCard.of(s, reading, bootstrap)).toList(),
        LookBackPair.of(data).stream().map(scorer::compare).toList(),
        ErrorCounts.of(data.items(), reading));
  }

  /** The same with one card in the place of that of the same subject. */
  public StudyResults with(Scorecard card) {
    List<Scorecard> changed = new ArrayList<>(cards);
    changed.replaceAll(old -> old.subject().equals(card.subject()) ? card : old);
    return new StudyResults(data, changed, corrections, consistency, lookBack, errors);
  }

  /** The same with what another's figures say beside the cards. */
  public StudyResults withBesides(StudyResults other) {
    return new StudyResults(
        data, cards, other.corrections(), other.consistency(), other.lookBack(), other.errors());
  }

  public Optional<Scorecard> card(Subject subject) {
    return cards.stream().filter(card -> card.subject().equals(subject)).findFirst();
  }
}
