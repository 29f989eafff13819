package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.pattern.JudgedStep;

/**
 * False-alarm rates among the correct steps of items with an error, in percent: the two sides of
 * {@link touchstone.annotation.metrics.pattern.PropagationFigures#crudeSpill}.
 *
 * @param before steps with no error before them
 * @param after steps after an error
 */
public record SpillRates(Figure before, Figure after) {
  private static final int BEFORE = 0;
  private static final int BEFORE_FLAGGED = 1;
  private static final int AFTER = 2;
  private static final int AFTER_FLAGGED = 3;

  static SpillRates of(List<CritiquedItem> items, Reading reading, Bootstrap bootstrap) {
    Tallies tallies = new Tallies(4, items.stream().map(item -> row(item, reading)).toList());
    List<Estimate> estimates =
        bootstrap.estimate(
            items.size(),
            draws -> {
              double[] totals = tallies.totals(draws);
              return new double[] {
                Percent.of(totals[BEFORE_FLAGGED], totals[BEFORE]),
                Percent.of(totals[AFTER_FLAGGED], totals[AFTER])
              };
            });
    double[] all = tallies.totals();
    return new SpillRates(
        estimates.get(0).figure((long) all[BEFORE], Undefined.NO_CASES),
        estimates.get(1).figure((long) all[AFTER], Undefined.NO_CASES));
  }

  private static double[] row(CritiquedItem item, Reading reading) {
    double[] row = new double[4];
    List<JudgedStep> steps = JudgedStep.of(item, reading);
    if (steps.stream().noneMatch(JudgedStep::wrong)) {
      return row;
    }
    for (JudgedStep step : steps) {
      if (!step.wrong()) {
        row[step.afterWrong() ? AFTER : BEFORE]++;
        row[step.afterWrong() ? AFTER_FLAGGED : BEFORE_FLAGGED] += step.flagged() ? 1 : 0;
      }
    }
    return row;
  }
}
