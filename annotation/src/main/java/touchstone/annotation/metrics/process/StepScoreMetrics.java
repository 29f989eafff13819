package touchstone.annotation.metrics.process;

import java.util.List;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.process.ThresholdFigures.Confusion;

/** Monte-Carlo step scores against gold. */
public final class StepScoreMetrics {
  private static final int INCORRECT_BELOW = 0;
  private static final int INCORRECT_ABOVE = 1;
  private static final int CORRECT_BELOW = 2;
  private static final int CORRECT_ABOVE = 3;
  private static final int WIDTH = 4;

  private final Bootstrap bootstrap;

  public StepScoreMetrics(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /**
   * The figures at one threshold.
   *
   * @param byItem the steps of each item; items are resampled whole
   */
  public ThresholdFigures at(double threshold, List<List<ScoredStep>> byItem) {
    Tallies tallies =
        new Tallies(WIDTH, byItem.stream().map(steps -> row(threshold, steps)).toList());
    double[] all = tallies.totals();
    List<Estimate> estimates =
        bootstrap.estimate(byItem.size(), draws -> statistics(tallies.totals(draws)));
    Confusion confusion =
        new Confusion(
            (long) all[INCORRECT_BELOW],
            (long) all[INCORRECT_ABOVE],
            (long) all[CORRECT_BELOW],
            (long) all[CORRECT_ABOVE]);
    return new ThresholdFigures(
        confusion,
        estimates
            .get(0)
            .figure(confusion.incorrectBelow() + confusion.incorrectAbove(), Undefined.NO_CASES),
        estimates
            .get(1)
            .figure(confusion.correctBelow() + confusion.correctAbove(), Undefined.NO_CASES));
  }

  private static double[] row(double threshold, List<ScoredStep> steps) {
    double[] row = new double[WIDTH];
    for (ScoredStep step : steps) {
      boolean below = step.score() < threshold;
      if (step.incorrect()) {
        row[below ? INCORRECT_BELOW : INCORRECT_ABOVE]++;
      } else {
        row[below ? CORRECT_BELOW : CORRECT_ABOVE]++;
      }
    }
    return row;
  }

  private static double[] statistics(double[] totals) {
    return new double[] {
      Percent.of(totals[INCORRECT_ABOVE], totals[INCORRECT_ABOVE] + totals[INCORRECT_BELOW]),
      Percent.of(totals[CORRECT_BELOW], totals[CORRECT_BELOW] + totals[CORRECT_ABOVE])
    };
  }
}
