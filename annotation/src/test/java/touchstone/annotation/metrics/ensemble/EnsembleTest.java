package touchstone.annotation.metrics.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.critique;
import static touchstone.annotation.metrics.Cases.gold;
import static touchstone.annotation.metrics.Cases.item;
import static touchstone.annotation.metrics.Cases.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Undefined;

class EnsembleTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void unanimityAndEntropyAreCountedByStep() {
    ConsistencyFigures figures =
        new ConsistencyMetrics(Bootstrap.none())
            .figures(List.of(sampled("---/-", "--?/-", "-+?/-", "-+?/-", "--?/-")));

    // Steps: all four incorrect; two and two; all four unreadable.
    assertThat(figures.unanimous().value()).isCloseTo(200.0 / 3, EXACT);
    assertThat(figures.entropy().value()).isCloseTo(1.0 / 3, EXACT);
    assertThat(figures.unanimous().n()).isEqualTo(3);
  }

  @Test
  void aSingleSampleIsNoEvidenceOfConsistency() {
    ConsistencyFigures figures =
        new ConsistencyMetrics(Bootstrap.none()).figures(List.of(sampled("-/-", "-/-")));

    assertThat(figures.entropy().undefined()).isEqualTo(Undefined.NO_CASES);
  }

  @Test
  void theMajorityDecidesAndATieIsNoFlag() {
    Critique joined =
        joined(
            Vote.equal(4),
            critique("-?-?/-"),
            critique("-?+?/-"),
            critique("+?-?/+"),
            critique("+-?+/-"));

    assertThat(joined.steps())
        .extracting(StepCritique::verdict)
        .containsExactly(
            CriticVerdict.CORRECT,
            CriticVerdict.INCORRECT,
            CriticVerdict.INCORRECT,
            CriticVerdict.CORRECT);
    assertThat(joined.answer()).isEqualTo(CriticVerdict.INCORRECT);
  }

  @Test
  void whatNobodyCouldReadStaysUnreadable() {
    Critique joined = joined(Vote.equal(2), critique("?/?"), critique("?/?"));

    assertThat(joined.answer()).isEqualTo(CriticVerdict.UNREADABLE);
    assertThat(joined.formatError()).isTrue();
  }

  @Test
  void theWeightiestCriticThatFlaggedExplains() {
    Critique joined =
        joined(
            Vote.weighted(List.of(1.0, 2.0, 2.5)), says("first"), says("second"), critique("+/+"));

    assertThat(joined.steps()).containsExactly(new StepCritique(CriticVerdict.INCORRECT, "second"));
  }

  @Test
  void oneGoodCriticOutweighsTwoThatGuess() {
    List<SampledItem> items = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      String truth = random.nextBoolean() ? "-" : "+";
      GoldItem gold = renamed(gold(truth + "/" + truth, Map.of()), "item " + i);
      items.add(
          SampledItem.unjudged(
              gold,
              List.of(
                  critique(truth + "/" + truth),
                  critique(random.nextBoolean() ? "-/-" : "+/+"),
                  critique(random.nextBoolean() ? "-/-" : "+/+"))));
    }

    List<CritiquedItem> joined = new WeightedEnsemble(Reading.REFERENCE, 5).join(items);

    assertThat(joined)
        .extracting(item -> item.critique().steps().getFirst().verdict())
        .isEqualTo(
            items.stream()
                .map(item -> item.critiques().getFirst().steps().getFirst().verdict())
                .toList());
    // Order changes nothing.
    List<SampledItem> reversed = items.reversed();
    assertThat(new WeightedEnsemble(Reading.REFERENCE, 5).join(reversed).reversed())
        .isEqualTo(joined);
  }

  @Test
  void anItemsOwnGoldNeverWeighsItsVote() {
    List<SampledItem> items =
        IntStream.range(0, 40).mapToObj(i -> sampledAs("item " + i, "-/-", "-/-", "+/+")).toList();
    SampledItem odd = sampledAs("item 7", "+/+", "-/-", "+/+");

    List<SampledItem> changed = new ArrayList<>(items);
    changed.set(7, odd);

    // The first critic is right on all other items, so it decides here too, wrongly.
    assertThat(new WeightedEnsemble(Reading.REFERENCE, 4).join(changed).get(7).critique())
        .isEqualTo(critique("-/-"));
  }

  @Test
  void weightsBelowZeroAreRefused() {
    assertThatThrownBy(() -> Vote.weighted(List.of(1.0, -1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1.0");
    assertThatThrownBy(
            () -> joined(Vote.equal(2), critique("-/-"), critique("-/-"), critique("-/-")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first says yes alone; of the two others, who outvote it, the first explains. */
  @Test
  void anExplanationTakesItsJudgesWordsAlong() {
    GoldItem gold = gold("--/-", Map.of());
    CritiquedItem one = judged(item("--/-", "+-/-"), "rww");
    CritiquedItem other = judged(item("--/-", "--/-"), "rrw");
    CritiquedItem third = judged(item("--/-", "--/+"), "www");

    CritiquedItem joined = Vote.equal(3).join(SampledItem.of(List.of(one, other, third)));

    assertThat(joined.gold()).isEqualTo(gold);
    assertThat(joined.judged().shareRight(0)).isEqualTo(2.0 / 3);
    assertThat(joined.judged().shareRight(1)).isEqualTo(1.0 / 3);
    assertThat(
            new CritiqueMetrics(Reading.REFERENCE, Bootstrap.none())
                .figures(List.of(joined))
                .exF1()
                .value())
        .isEqualTo(100 * 2 * 1.0 / 4, EXACT);
  }

  private static Critique joined(Vote vote, Critique... critiques) {
    int steps = critiques[0].steps().size();
    GoldItem gold = gold("+".repeat(steps) + "/+", Map.of());
    return vote.join(SampledItem.unjudged(gold, List.of(critiques))).critique();
  }

  private static Critique says(String words) {
    return new Critique(
        List.of(new StepCritique(CriticVerdict.INCORRECT, words)), CriticVerdict.INCORRECT, false);
  }

  private static SampledItem sampled(String gold, String... critiques) {
    return sampledAs(gold, gold, critiques);
  }

  private static SampledItem sampledAs(String id, String gold, String... critiques) {
    return SampledItem.unjudged(
        renamed(gold(gold, Map.of()), id),
        Stream.of(critiques).map(word -> critique(word)).toList());
  }

  private static GoldItem renamed(GoldItem gold, String id) {
    return new GoldItem(id, gold.steps(), gold.answer(), gold.attributes());
  }
}
