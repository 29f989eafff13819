package touchstone.annotation.metrics.correction;

import java.util.List;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;

/**
 * The correction metrics of VISCO (CVPR 2025), with those of SCoRe (Kumar et al., 2024) and the
 * confidence level and critique score, all from the four transitions.
 */
public final class CorrectionMetrics {
  private static final int RIGHT_TO_RIGHT = 0;
  private static final int RIGHT_TO_WRONG = 1;
  private static final int WRONG_TO_RIGHT = 2;
  private static final int WRONG_TO_WRONG = 3;
  private static final int WIDTH = 4;

  private final Bootstrap bootstrap;

  public CorrectionMetrics(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  public CorrectionFigures figures(List<Correction> corrections) {
    Tallies tallies = new Tallies(WIDTH, corrections.stream().map(CorrectionMetrics::row).toList());
    double[] all = tallies.totals();
    long right = (long) (all[RIGHT_TO_RIGHT] + all[RIGHT_TO_WRONG]);
    long wrong = (long) (all[WRONG_TO_RIGHT] + all[WRONG_TO_WRONG]);
    long n = right + wrong;
    List<Estimate> estimates =
        bootstrap.estimate(corrections.size(), draws -> statistics(tallies.totals(draws)));
    return new CorrectionFigures(
        new CorrectionFigures.Transitions(
            (long) all[RIGHT_TO_RIGHT],
            (long) all[RIGHT_TO_WRONG],
            (long) all[WRONG_TO_RIGHT],
            (long) all[WRONG_TO_WRONG]),
        estimates.get(0).figure(n, Undefined.NO_CASES),
        estimates.get(1).figure(n, Undefined.PART_UNDEFINED),
        estimates.get(2).figure(n, Undefined.NO_CASES),
        estimates.get(3).figure(n, Undefined.NO_CASES),
        estimates.get(4).figure(n, Undefined.NO_CASES),
        estimates.get(5).figure(right, Undefined.NO_CASES),
        estimates.get(6).figure(wrong, Undefined.NO_CASES));
  }

  private static double[] row(Correction correction) {
    double[] row = new double[WIDTH];
    if (correction.before()) {
      row[correction.after() ? RIGHT_TO_RIGHT : RIGHT_TO_WRONG] = 1;
    } else {
      row[correction.after() ? WRONG_TO_RIGHT : WRONG_TO_WRONG] = 1;
    }
    return row;
  }

  private static double[] statistics(double[] totals) {
    double right = totals[RIGHT_TO_RIGHT] + totals[RIGHT_TO_WRONG];
    double wrong = totals[WRONG_TO_RIGHT] + totals[WRONG_TO_WRONG];
    double n = right + wrong;
    double putRight = Percent.of(totals[WRONG_TO_RIGHT], wrong);
    double spoilt = Percent.of(totals[RIGHT_TO_WRONG], right);
    return new double[] {
      Percent.of(totals[RIGHT_TO_RIGHT] + totals[WRONG_TO_RIGHT], n),
      putRight - spoilt,
      Percent.of(totals[WRONG_TO_RIGHT] - totals[RIGHT_TO_WRONG], n),
      Percent.of(totals[WRONG_TO_RIGHT], n),
      Percent.of(totals[RIGHT_TO_WRONG], n),
      Percent.of(totals[RIGHT_TO_RIGHT], right),
      putRight
    };
  }
}
