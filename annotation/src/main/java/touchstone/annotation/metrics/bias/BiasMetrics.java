package touchstone.annotation.metrics.bias;

import java.util.List;
import java.util.stream.IntStream;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;

/** Are flags, and a judge's words on explanations, swayed by length, position or the answer? */
public final class BiasMetrics {
  private static final int FLAG_BY_LENGTH = 0;
  private static final int FLAG_BY_POSITION = 1;
  private static final int FLAG_BY_ANSWER = 2;
  private static final int RIGHT_BY_LENGTH = 3;
  private static final int RIGHT_BY_POSITION = 4;
  private static final int RIGHT_BY_ANSWER = 5;
  private static final int CORRELATIONS = 6;

  private final Bootstrap bootstrap;

  public BiasMetrics(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  public BiasFigures figures(List<CritiquedItem> items) {
    Tallies tallies =
        new Tallies(
            CORRELATIONS * Correlation.WIDTH, items.stream().map(BiasMetrics::row).toList());
    List<Estimate> estimates =
        bootstrap.estimate(items.size(), draws -> statistics(tallies.totals(draws)));
    double[] all = tallies.totals();
    return new BiasFigures(
        figure(estimates, all, FLAG_BY_LENGTH),
        figure(estimates, all, FLAG_BY_POSITION),
        figure(estimates, all, FLAG_BY_ANSWER),
        figure(estimates, all, RIGHT_BY_LENGTH),
        figure(estimates, all, RIGHT_BY_POSITION),
        figure(estimates, all, RIGHT_BY_ANSWER));
  }

  private static Figure figure(List<Estimate> estimates, double[] all, int which) {
    long cases = correlation(all, which).cases();
    return estimates
        .get(which)
        .figure(cases, cases == 0 ? Undefined.NO_CASES : Undefined.NO_VARIATION);
  }

  private static double[] statistics(double[] totals) {
    return IntStream.range(0, CORRELATIONS)
        .mapToDouble(which -> correlation(totals, which).r())
        .toArray();
  }

  private static double[] row(CritiquedItem item) {
    double[] row = new double[CORRELATIONS * Correlation.WIDTH];
    for (int step = 0; step < item.critique().steps().size(); step++) {
      StepCritique critique = item.critique().steps().get(step);
      if (critique.verdict() == CriticVerdict.UNREADABLE) {
        continue;
      }
      add(row, FLAG_BY_LENGTH, item, step, critique.verdict().flagged() ? 1 : 0);
      int references = item.gold().steps().get(step).references().size();
      if (critique.verdict().flagged() && item.judged().complete(step, references)) {
        add(row, RIGHT_BY_LENGTH, item, step, item.judged().shareRight(step));
      }
    }
    return row;
  }

  /** Adds to the correlations with length, position and answer, which follow each other. */
  private static void add(double[] row, int first, CritiquedItem item, int step, double y) {
    int words = item.critique().steps().get(step).words();
    if (words > 0) {
      correlation(row, first).add(words, y);
    }
    correlation(row, first + 1).add(step + 1, y);
    if (item.critique().answer() != CriticVerdict.UNREADABLE) {
      correlation(row, first + 2).add(item.critique().answer().flagged() ? 0 : 1, y);
    }
  }

  private static Correlation correlation(double[] row, int which) {
    return new Correlation(row, which * Correlation.WIDTH);
  }
}
