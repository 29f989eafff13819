package touchstone.annotation.metrics.confidence;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;

/** Calibration and ranking of a critic's confidences. */
public final class ConfidenceMetrics {
  private final Bootstrap bootstrap;

  public ConfidenceMetrics(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /**
   * The figures of one critic.
   *
   * @param byItem the verdicts on each item; items are resampled whole
   */
  public ConfidenceFigures figures(List<List<ConfidentVerdict>> byItem) {
    List<double[]> rows = new ArrayList<>(byItem.size());
    for (List<ConfidentVerdict> verdicts : byItem) {
      double[] row = new double[Calibration.WIDTH];
      verdicts.forEach(new Calibration(row)::add);
      rows.add(row);
    }
    Tallies tallies = new Tallies(Calibration.WIDTH, rows);
    Calibration all = new Calibration(tallies.totals());
    Ranking ranking = new Ranking(byItem);
    List<Estimate> estimates =
        bootstrap.estimate(
            byItem.size(),
            draws -> {
              Calibration drawn = new Calibration(tallies.totals(draws));
              return new double[] {drawn.expectedError(), drawn.brierScore(), ranking.auroc(draws)};
            });
    long n = (long) all.verdicts();
    return new ConfidenceFigures(
        estimates.get(0).figure(n, Undefined.NO_CASES),
        estimates.get(1).figure(n, Undefined.NO_CASES),
        estimates.get(2).figure(n, n == 0 ? Undefined.NO_CASES : Undefined.NO_VARIATION),
        all.bins(),
        ranking.riskCoverage());
  }
}
