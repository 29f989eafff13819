package touchstone.annotation.metrics.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.value;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.confidence.ConfidenceFigures.RiskAtCoverage;

class ConfidenceMetricsTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private final ConfidenceMetrics metrics = new ConfidenceMetrics(Bootstrap.none());

  private final ConfidenceFigures figures =
      metrics.figures(
          List.of(
              List.of(verdict(0.95, true), verdict(0.9, false)),
              List.of(verdict(0.4, true), verdict(0.2, false))));

  @Test
  void calibrationIsReckonedByBin() {
    // Bins: 0.9–1 holds two, mean 0.925, half right; 0.4 all right; 0.2 none right.
    assertThat(figures.calibrationError().value()).isCloseTo((2 * 0.425 + 0.6 + 0.2) / 4, EXACT);
    assertThat(figures.reliability())
        .extracting(ConfidenceFigures.Bin::n)
        .containsExactly(1L, 1L, 2L);
    assertThat(figures.reliability().getLast().accuracy()).isEqualTo(0.5);
  }

  @Test
  void theBrierScoreIsTheMeanSquare() {
    assertThat(figures.brierScore().value())
        .isCloseTo((0.05 * 0.05 + 0.9 * 0.9 + 0.6 * 0.6 + 0.2 * 0.2) / 4, EXACT);
  }

  @Test
  void aurocCountsPairsInTheRightOrder() {
    // Right 0.95 and 0.4 against wrong 0.9 and 0.2: three of four pairs.
    assertThat(figures.auroc().value()).isCloseTo(0.75, EXACT);
  }

  @Test
  void tiesCountHalf() {
    assertThat(
            metrics
                .figures(List.of(List.of(verdict(0.5, true), verdict(0.5, false))))
                .auroc()
                .value())
        .isEqualTo(0.5);
  }

  @Test
  void riskGrowsOrShrinksWithCoverage() {
    assertThat(figures.riskCoverage())
        .containsExactly(
            new RiskAtCoverage(0.95, 0.25, 0),
            new RiskAtCoverage(0.9, 0.5, 0.5),
            new RiskAtCoverage(0.4, 0.75, 1.0 / 3),
            new RiskAtCoverage(0.2, 1, 0.5));
  }

  @Test
  void verdictsThatAreAllRightCannotBeRanked() {
    ConfidenceFigures right = metrics.figures(List.of(List.of(verdict(1, true))));

    assertThat(right.auroc().undefined()).isEqualTo(Undefined.NO_VARIATION);
    assertThat(right.calibrationError().value()).isEqualTo(0);
    assertThat(metrics.figures(List.of()).brierScore().undefined()).isEqualTo(Undefined.NO_CASES);
  }

  @Test
  void intervalsResampleItems() {
    ConfidenceFigures many =
        new ConfidenceMetrics(Bootstrap.standard())
            .figures(
                IntStream.range(0, 100)
                    .mapToObj(i -> List.of(verdict(i % 10 / 10.0, i % 3 == 0), verdict(0.7, true)))
                    .toList());

    assertThat(many.auroc().interval())
        .matches(interval -> interval.contains(value(many.auroc())))
        .matches(interval -> interval.high() - interval.low() > 0.02);
  }

  @Test
  void aConfidenceIsAProbability() {
    assertThatThrownBy(() -> verdict(1.2, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.2");
  }

  private static ConfidentVerdict verdict(double confidence, boolean right) {
    return new ConfidentVerdict(confidence, right);
  }
}
