package touchstone.annotation.metrics.ensemble;

import java.util.Arrays;
import java.util.List;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;

/** How far several samples of one critic agree; items with fewer than two samples are left out. */
public final class ConsistencyMetrics {
  private static final int STEPS = 0;
  private static final int UNANIMOUS = 1;
  private static final int ENTROPY = 2;
  private static final int WIDTH = 3;

  private final Bootstrap bootstrap;

  public ConsistencyMetrics(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  public ConsistencyFigures figures(List<SampledItem> items) {
    List<SampledItem> sampled =
        items.stream().filter(item -> item.critiques().size() >= 2).toList();
    Tallies tallies = new Tallies(WIDTH, sampled.stream().map(ConsistencyMetrics::row).toList());
    long steps = (long) tallies.totals()[STEPS];
    List<Estimate> estimates =
        bootstrap.estimate(sampled.size(), draws -> statistics(tallies.totals(draws)));
    return new ConsistencyFigures(
        estimates.get(0).figure(steps, Undefined.NO_CASES),
        estimates.get(1).figure(steps, Undefined.NO_CASES));
  }

  private static double[] statistics(double[] totals) {
    return new double[] {
      Percent.of(totals[UNANIMOUS], totals[STEPS]), totals[ENTROPY] / totals[STEPS]
    };
  }

  private static double[] row(SampledItem item) {
    double[] row = new double[WIDTH];
    for (int i = 0; i < item.gold().steps().size(); i++) {
      int step = i;
      List<CriticVerdict> verdicts =
          item.critiques().stream().map(critique -> critique.steps().get(step).verdict()).toList();
      row[STEPS]++;
      row[UNANIMOUS] += verdicts.stream().distinct().count() == 1 ? 1 : 0;
      row[ENTROPY] += entropy(verdicts);
    }
    return row;
  }

  private static double entropy(List<CriticVerdict> verdicts) {
    return Arrays.stream(CriticVerdict.values())
        .mapToDouble(
            kind -> (double) verdicts.stream().filter(v -> v == kind).count() / verdicts.size())
        .filter(share -> share > 0)
        .map(share -> -share * Math.log(share) / Math.log(2))
        .sum();
  }
}
