package touchstone.annotation.metrics.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.critique;
import static touchstone.annotation.metrics.Cases.gold;

import java.util.ArrayList;
import java.util.Collections;
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
        Vote.equal(4)
            .join(
                List.of(
                    critique("-?-?/-"),
                    critique("-?+?/-"),
                    critique("+?-?/+"),
                    critique("+-?+/-")));

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
    Critique joined = Vote.equal(2).join(List.of(critique("?/?"), critique("?/?")));

    assertThat(joined.answer()).isEqualTo(CriticVerdict.UNREADABLE);
    assertThat(joined.formatError()).isTrue();
  }

  @Test
  void theWeightiestCriticThatFlaggedExplains() {
    Critique joined =
        Vote.weighted(List.of(1.0, 2.0, 2.5))
            .join(List.of(says("first"), says("second"), critique("+/+")));

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
          new SampledItem(
              gold,
              List.of(
                  critique(truth + "/" + truth),
                  critique(random.nextBoolean() ? "-/-" : "+/+"),
                  critique(random.nextBoolean() ? "-/-" : "+/+"))));
    }

    List<Critique> joined = new WeightedEnsemble(Reading.REFERENCE, 5).join(items);

    assertThat(joined)
        .extracting(c -> c.steps().getFirst().verdict())
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
        IntStream.range(0, 40).mapToObj(i -> item("item " + i, "-/-", "-/-", "+/+")).toList();
    SampledItem odd = item("item 7", "+/+", "-/-", "+/+");

    List<SampledItem> changed = new ArrayList<>(items);
    changed.set(7, odd);

    // The first critic is right on all other items, so it decides here too, wrongly.
    assertThat(new WeightedEnsemble(Reading.REFERENCE, 4).join(changed).get(7))
        .isEqualTo(critique("-/-"));
  }

  @Test
  void weightsBelowZeroAreRefused() {
    assertThatThrownBy(() -> Vote.weighted(List.of(1.0, -1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1.0");
    assertThatThrownBy(() -> Vote.equal(2).join(Collections.nCopies(3, critique("-/-"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Critique says(String words) {
    return new Critique(
        List.of(new StepCritique(CriticVerdict.INCORRECT, words)), CriticVerdict.INCORRECT, false);
  }

  private static SampledItem sampled(String gold, String... critiques) {
    return item(gold, gold, critiques);
  }

  private static SampledItem item(String id, String gold, String... critiques) {
    return new SampledItem(
        renamed(gold(gold, Map.of()), id),
        Stream.of(critiques).map(word -> critique(word)).toList());
  }

  private static GoldItem renamed(GoldItem gold, String id) {
    return new GoldItem(id, gold.steps(), gold.answer(), gold.attributes());
  }
}
