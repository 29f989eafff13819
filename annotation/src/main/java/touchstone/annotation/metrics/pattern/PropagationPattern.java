package touchstone.annotation.metrics.pattern;

import java.util.List;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Statistics;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;

/** Do critics go on flagging once they have found an error? */
public final class PropagationPattern {
  /** Places among the statistics. */
  static final int EXCESS_RUN = 2;

  static final int MANTEL_HAENSZEL_SPILL = 3;

  private static final int CRITIC_RUN = 0;
  private static final int GOLD_RUN = CRITIC_RUN + RiskDifference.WIDTH;
  private static final int INHERITED = GOLD_RUN + RiskDifference.WIDTH;
  private static final int INHERITED_HITS = INHERITED + 1;
  private static final int ORIGINAL = INHERITED + 2;
  private static final int ORIGINAL_HITS = INHERITED + 3;
  private static final int CRUDE_SPILL = INHERITED + 4;
  private static final int SPILL = CRUDE_SPILL + RiskDifference.WIDTH;

  private final Reading reading;
  private final Bootstrap bootstrap;

  public PropagationPattern(Reading reading, Bootstrap bootstrap) {
    this.reading = reading;
    this.bootstrap = bootstrap;
  }

  public PropagationFigures figures(List<CritiquedItem> items) {
    int strata = strata(items);
    int width = SPILL + strata * RiskDifference.WIDTH;
    Tallies tallies = new Tallies(width, items.stream().map(item -> row(item, width)).toList());
    double[] all = tallies.totals();
    long steps = new RiskDifference(all, GOLD_RUN).cases();
    long correct = new RiskDifference(all, CRUDE_SPILL).cases();
    List<Estimate> estimates =
        bootstrap.estimate(items.size(), draws -> statistics(tallies.totals(draws), strata));
    return new PropagationFigures(
        estimates.get(0).figure(steps, oneSided(steps)),
        estimates.get(1).figure(steps, oneSided(steps)),
        estimates.get(2).figure(steps, Undefined.PART_UNDEFINED),
        estimates.get(3).figure(correct, oneSided(correct)),
        estimates.get(4).figure(correct, oneSided(correct)),
        estimates.get(5).figure((long) all[INHERITED], Undefined.NO_CASES),
        estimates.get(6).figure((long) all[ORIGINAL], Undefined.NO_CASES));
  }

  private static Undefined oneSided(long cases) {
    return cases == 0 ? Undefined.NO_CASES : Undefined.ONE_SIDED;
  }

  Statistics statistics(List<CritiquedItem> items) {
    int strata = strata(items);
    int width = SPILL + strata * RiskDifference.WIDTH;
    Tallies tallies = new Tallies(width, items.stream().map(item -> row(item, width)).toList());
    return draws -> statistics(tallies.totals(draws), strata);
  }

  private static int strata(List<CritiquedItem> items) {
    return items.stream().mapToInt(item -> item.gold().steps().size()).max().orElse(0);
  }

  private static double[] statistics(double[] totals, int strata) {
    double criticRun = new RiskDifference(totals, CRITIC_RUN).crude();
    double goldRun = new RiskDifference(totals, GOLD_RUN).crude();
    return new double[] {
      criticRun,
      goldRun,
      criticRun - goldRun,
      RiskDifference.mantelHaenszel(totals, SPILL, strata),
      new RiskDifference(totals, CRUDE_SPILL).crude(),
      Percent.of(totals[INHERITED_HITS], totals[INHERITED]),
      Percent.of(totals[ORIGINAL_HITS], totals[ORIGINAL])
    };
  }

  private double[] row(CritiquedItem item, int width) {
    double[] row = new double[width];
    List<JudgedStep> steps = JudgedStep.of(item, reading);
    boolean hasError = steps.stream().anyMatch(JudgedStep::wrong);
    for (JudgedStep step : steps) {
      new RiskDifference(row, CRITIC_RUN).add(step.afterFlag(), step.flagged());
      new RiskDifference(row, GOLD_RUN).add(step.afterWrong(), step.wrong());
      if (step.wrong()) {
        boolean inherited = step.gold().inherited();
        row[inherited ? INHERITED : ORIGINAL]++;
        row[inherited ? INHERITED_HITS : ORIGINAL_HITS] += step.flagged() ? 1 : 0;
      } else if (hasError) {
        int stratum = SPILL + step.index() * RiskDifference.WIDTH;
        new RiskDifference(row, stratum).add(step.afterWrong(), step.flagged());
        new RiskDifference(row, CRUDE_SPILL).add(step.afterWrong(), step.flagged());
      }
    }
    return row;
  }
}
