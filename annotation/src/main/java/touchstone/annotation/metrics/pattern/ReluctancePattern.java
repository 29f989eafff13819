package touchstone.annotation.metrics.pattern;

import java.util.List;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Statistics;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Truth;
import touchstone.annotation.metrics.Undefined;

/** Do critics say "incorrect" as often as there is cause to? */
public final class ReluctancePattern {
  /** Place among the statistics. */
  static final int CRITIC = 0;

  private static final int UNITS = 0;
  private static final int READABLE = 1;
  private static final int FLAGGED = 2;
  private static final int WRONG = 3;
  private static final int WIDTH = 4;

  private final Reading reading;
  private final Bootstrap bootstrap;

  public ReluctancePattern(Reading reading, Bootstrap bootstrap) {
    this.reading = reading;
    this.bootstrap = bootstrap;
  }

  public ReluctanceFigures figures(List<CritiquedItem> items) {
    Tallies tallies = new Tallies(WIDTH, items.stream().map(this::row).toList());
    long units = (long) tallies.totals()[UNITS];
    long readable = (long) tallies.totals()[READABLE];
    List<Estimate> estimates =
        bootstrap.estimate(items.size(), draws -> statistics(tallies.totals(draws)));
    return new ReluctanceFigures(
        estimates.get(0).figure(units, Undefined.NO_CASES),
        estimates.get(1).figure(readable, Undefined.NO_CASES),
        estimates.get(2).figure(units, Undefined.NO_CASES),
        estimates.get(3).figure(units, Undefined.NO_CASES));
  }

  Statistics statistics(List<CritiquedItem> items) {
    Tallies tallies = new Tallies(WIDTH, items.stream().map(this::row).toList());
    return draws -> statistics(tallies.totals(draws));
  }

  private static double[] statistics(double[] totals) {
    double critic = Percent.of(totals[FLAGGED], totals[UNITS]);
    double gold = Percent.of(totals[WRONG], totals[UNITS]);
    return new double[] {
      critic, Percent.of(totals[FLAGGED], totals[READABLE]), gold, critic - gold
    };
  }

  private double[] row(CritiquedItem item) {
    double[] row = new double[WIDTH];
    count(row, reading.answer(item.gold()), item.critique().answer());
    for (int step = 0; step < item.gold().steps().size(); step++) {
      count(
          row,
          reading.step(item.gold().steps().get(step)),
          item.critique().steps().get(step).verdict());
    }
    return row;
  }

  private static void count(double[] row, Truth truth, CriticVerdict verdict) {
    if (truth == Truth.LEFT_OUT) {
      return;
    }
    row[UNITS]++;
    row[READABLE] += verdict == CriticVerdict.UNREADABLE ? 0 : 1;
    row[FLAGGED] += verdict.flagged() ? 1 : 0;
    row[WRONG] += truth == Truth.INCORRECT ? 1 : 0;
  }
}
