package touchstone.annotation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void theIntervalOfAMeanIsWhereTheoryPutsIt() {
    // 400 items, half of them 1: the standard error is sqrt(0.25 / 400) = 0.025
    Tallies tallies =
        new Tallies(1, IntStream.range(0, 400).mapToObj(i -> new double[] {i % 2}).toList());

    Estimate mean =
        Bootstrap.standard()
            .estimate(400, draws -> new double[] {tallies.totals(draws)[0] / 400})
            .getFirst();

    assertThat(mean.value()).isEqualTo(0.5);
    Interval interval = Objects.requireNonNull(mean.interval());
    assertThat(interval.low()).isBetween(0.5 - 1.96 * 0.025 - 0.01, 0.5 - 0.04);
    assertThat(interval.high()).isBetween(0.5 + 0.04, 0.5 + 1.96 * 0.025 + 0.01);
  }

  @Test
  void everyResampleDrawsAsManyItemsAsThereAre() {
    Estimate drawn =
        Bootstrap.standard()
            .estimate(17, draws -> new double[] {Arrays.stream(draws).sum()})
            .getFirst();

    assertThat(drawn.value()).isEqualTo(17);
    assertThat(drawn.interval()).isEqualTo(new Interval(17, 17));
    // Never at or below zero: 2 × (0 + 1) / (1,000 + 1)
    assertThat(drawn.pValue()).isCloseTo(2.0 / 1_001, within(1e-12));
  }

  @Test
  void aStatisticThatIsMostlyUndefinedHasNoInterval() {
    // Defined on all items, but in a resample only where item 0 was drawn exactly once: 37 %.
    Estimate rare =
        Bootstrap.standard()
            .estimate(50, draws -> new double[] {draws[0] == 1 ? 1 : Double.NaN})
            .getFirst();

    assertThat(rare).isEqualTo(new Estimate(1, null, null));
  }

  @Test
  void anUndefinedValueMakesAnUndefinedFigure() {
    List<Estimate> estimates = Bootstrap.standard().estimate(5, _ -> new double[] {Double.NaN, 2});

    assertThat(estimates.get(0).figure(5, Undefined.NO_VARIATION))
        .isEqualTo(Figure.undefined(Undefined.NO_VARIATION, 5));
    assertThat(estimates.get(1).figure(5, Undefined.NO_VARIATION).value()).isEqualTo(2);
  }

  @Test
  void aFigureIsNeverNotANumber() {
    assertThatThrownBy(() -> Figure.of(Double.NaN, 3, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThatThrownBy(() -> new Tallies(2, List.of(new double[] {1, 2}, new double[] {1})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 1 has 1 counts, not 2");
  }
}
