package touchstone.annotation.metrics.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.process.ThresholdFigures.Confusion;

class ProcessMetricsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private final ProcessMetrics metrics = new ProcessMetrics(Reading.JUDGED_ONLY, Bootstrap.none());

  @Test
  void theFirstErrorMustBeFoundAtItsVeryStep() {
    ProcessFigures figures =
        metrics.figures(
            List.of(
                item("+-??/-", "+--+/-"), // found
                item("+-??/-", "--++/-"), // one too early
                item("-+/-", "+?/-"), // missed
                item("++/+", "++/+"), // nothing flagged
                item("++/+", "+-/+"), // a false alarm
                item("?-/-", "+-/-"))); // first error unknown

    assertThat(figures.erroneousAccuracy().value()).isCloseTo(100.0 / 3, EXACT);
    assertThat(figures.correctAccuracy().value()).isCloseTo(50, EXACT);
    // 2 · 1/3 · 1/2 / (5/6)
    assertThat(figures.processBenchF1().value()).isCloseTo(40, EXACT);
    assertThat(figures.processBenchF1().n()).isEqualTo(5);
    assertThat(figures.firstErrorAccuracy().value()).isCloseTo(40, EXACT);
  }

  @Test
  void macroF1AveragesBothKindsOfSteps() {
    ProcessFigures figures = metrics.figures(List.of(item("++--~/-", "+--?+/-")));

    // Correct: 2 claimed and right, of 3 in gold: 4/5. Incorrect: 1 right of 2 claimed, 2 in gold:
    // 2/4.
    assertThat(figures.macroF1().value()).isCloseTo(100 * (0.8 + 0.5) / 2, EXACT);
    assertThat(figures.macroF1().n()).isEqualTo(5);
  }

  @Test
  void withoutACorrectItemThereIsNoHarmonicMean() {
    ProcessFigures figures = metrics.figures(List.of(item("-/-", "-/-")));

    assertThat(figures.processBenchF1().undefined()).isEqualTo(Undefined.PART_UNDEFINED);
    assertThat(figures.erroneousAccuracy().value()).isEqualTo(100);
  }

  @Test
  void aCriticThatGetsNothingRightScoresZero() {
    assertThat(
            metrics
                .figures(List.of(item("-/-", "+/+"), item("+/+", "-/-")))
                .processBenchF1()
                .value())
        .isEqualTo(0);
  }

  @Test
  void stepScoresAreConfusedAtTheThreshold() {
    List<List<ScoredStep>> steps =
        List.of(
            List.of(new ScoredStep(0.2, true), new ScoredStep(0.5, true)),
            List.of(
                new ScoredStep(0.9, true), new ScoredStep(0.4, false), new ScoredStep(1, false)));

    ThresholdFigures half = new StepScoreMetrics(Bootstrap.none()).at(0.5, steps);

    assertThat(half.confusion()).isEqualTo(new Confusion(1, 2, 1, 1));
    assertThat(half.overestimated().value()).isCloseTo(200.0 / 3, EXACT);
    assertThat(half.underestimated().value()).isCloseTo(50, EXACT);
    assertThat(new StepScoreMetrics(Bootstrap.none()).at(0, steps).underestimated().value())
        .isEqualTo(0);
  }
}
