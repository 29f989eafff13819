package touchstone.annotation.metrics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Undefined;

class PropagationPatternTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private final PropagationPattern pattern =
      new PropagationPattern(Reading.JUDGED_ONLY, Bootstrap.none());

  @Test
  void runsAreComparedWithThoseInGold() {
    PropagationFigures figures =
        pattern.figures(List.of(item("-++/-", "---/-"), item("+-+/-", "+-+/-")));

    // Critic, after a flag: 2 of 2 in the first item, 0 of 1 in the second; before: 1/1 and 1/2.
    assertThat(figures.criticRun().value()).isCloseTo(100 * (2.0 / 3 - 2.0 / 3), EXACT);
    // Gold, after an error: 0 of 2 and 0 of 1; before: 1/1 and 1/2.
    assertThat(figures.goldRun().value()).isCloseTo(-100 * 2.0 / 3, EXACT);
    assertThat(figures.excessRun().value()).isCloseTo(100 * 2.0 / 3, EXACT);
    assertThat(figures.criticRun().n()).isEqualTo(6);
  }

  @Test
  void spillIsStratifiedByPosition() {
    PropagationFigures figures =
        pattern.figures(
            List.of(
                item("-++/-", "--+/-"),
                item("+-+/-", "++-/-"),
                item("++-/-", "+--/-"),
                item("+++/+", "---/-")));

    // Only items with an error count. Position 1: never after an error, so no contrast.
    // Position 2: after 1 of 1 (first item), before 1 of 1 (third): (1·1 − 1·1) / 2 = 0, weight
    // 1/2.
    // Position 3: after 0 of 1 and 1 of 1 (first, second), before none: no contrast.
    assertThat(figures.spill().value()).isCloseTo(0, EXACT);
    // Crude: after 2 of 3; before 0 of 2 at position 1 and 1 of 1 at position 2.
    assertThat(figures.crudeSpill().value()).isCloseTo(100 * (2.0 / 3 - 1.0 / 3), EXACT);
    assertThat(figures.crudeSpill().n()).isEqualTo(6);
  }

  @Test
  void mantelHaenszelWeighsStrataByBothSides() {
    // exposed, of them events, others, of them events
    double[] strata = {10, 4, 20, 2, 5, 5, 5, 0};

    // Stratum 1: (4·20 − 2·10) / 30 = 2, weight 200/30. Stratum 2: (5·5 − 0) / 10 = 2.5, weight
    // 2.5.
    assertThat(RiskDifference.mantelHaenszel(strata, 0, 2))
        .isCloseTo(100 * 4.5 / (200.0 / 30 + 2.5), EXACT);
  }

  @Test
  void oneStratumGivesTheCrudeDifference() {
    double[] stratum = {10, 4, 20, 2};

    assertThat(RiskDifference.mantelHaenszel(stratum, 0, 1))
        .isCloseTo(new RiskDifference(stratum, 0).crude(), EXACT);
  }

  @Test
  void inheritedErrorsAreToldApart() {
    PropagationFigures figures = pattern.figures(List.of(item("-ii-/-", "--++/-")));

    assertThat(figures.inheritedHits().value()).isCloseTo(50, EXACT);
    assertThat(figures.originalHits().value()).isCloseTo(50, EXACT);
    assertThat(figures.inheritedHits().n()).isEqualTo(2);
  }

  @Test
  void withoutAFlagThereIsNoRun() {
    PropagationFigures figures = pattern.figures(List.of(item("-+/-", "++/-")));

    assertThat(figures.criticRun().undefined()).isEqualTo(Undefined.ONE_SIDED);
    assertThat(figures.excessRun().undefined()).isEqualTo(Undefined.PART_UNDEFINED);
  }

  @Test
  void aCriticThatGoesOnFlaggingStandsOut() {
    List<CritiquedItem> items =
        Stream.of("-+++/-", "+-++/-", "++-+/-")
            .flatMap(
                gold -> {
                  int error = gold.indexOf('-');
                  String flags = "+".repeat(error) + "-".repeat(4 - error) + "/-";
                  return Collections.nCopies(20, item(gold, flags)).stream();
                })
            .toList();

    PropagationFigures figures =
        new PropagationPattern(Reading.JUDGED_ONLY, Bootstrap.standard()).figures(items);

    assertThat(figures.spill().value()).isCloseTo(100, EXACT);
    assertThat(figures.spill().interval()).matches(interval -> interval.low() > 50);
  }
}
