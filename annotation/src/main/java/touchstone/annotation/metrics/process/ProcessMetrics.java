package touchstone.annotation.metrics.process;

import java.util.List;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Percent;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Truth;
import touchstone.annotation.metrics.Undefined;

/**
 * First errors as in ProcessBench (Zheng et al., 2024) and steps as in VisualProcessBench (Wang et
 * al., 2025). Where gold stops at the first error, what follows does not count; an item of which a
 * step before any error was not judged has no known first error and is left out of the former.
 */
public final class ProcessMetrics {
  private static final int ERRONEOUS = 0;
  private static final int ERRONEOUS_RIGHT = 1;
  private static final int CORRECT = 2;
  private static final int CORRECT_RIGHT = 3;
  private static final int GOLD_POSITIVE = 4;
  private static final int CLAIMED_POSITIVE = 5;
  private static final int TRUE_POSITIVE = 6;
  private static final int GOLD_NEGATIVE = 7;
  private static final int CLAIMED_NEGATIVE = 8;
  private static final int TRUE_NEGATIVE = 9;
  private static final int WIDTH = 10;

  private final Reading reading;
  private final Bootstrap bootstrap;

  public ProcessMetrics(Reading reading, Bootstrap bootstrap) {
    this.reading = reading;
    this.bootstrap = bootstrap;
  }

  public ProcessFigures figures(List<CritiquedItem> items) {
    Tallies tallies = new Tallies(WIDTH, items.stream().map(this::row).toList());
    double[] all = tallies.totals();
    long erroneous = (long) all[ERRONEOUS];
    long correct = (long) all[CORRECT];
    long steps = (long) (all[GOLD_POSITIVE] + all[GOLD_NEGATIVE]);
    List<Estimate> estimates =
        bootstrap.estimate(items.size(), draws -> statistics(tallies.totals(draws)));
    return new ProcessFigures(
        estimates.get(0).figure(erroneous, Undefined.NO_CASES),
        estimates.get(1).figure(correct, Undefined.NO_CASES),
        estimates.get(2).figure(erroneous + correct, Undefined.PART_UNDEFINED),
        estimates.get(3).figure(erroneous + correct, Undefined.NO_CASES),
        estimates.get(4).figure(steps, steps == 0 ? Undefined.NO_CASES : Undefined.PART_UNDEFINED));
  }

  private static double[] statistics(double[] totals) {
    double erroneous = Percent.of(totals[ERRONEOUS_RIGHT], totals[ERRONEOUS]);
    double correct = Percent.of(totals[CORRECT_RIGHT], totals[CORRECT]);
    double positive =
        Percent.of(2 * totals[TRUE_POSITIVE], totals[GOLD_POSITIVE] + totals[CLAIMED_POSITIVE]);
    double negative =
        Percent.of(2 * totals[TRUE_NEGATIVE], totals[GOLD_NEGATIVE] + totals[CLAIMED_NEGATIVE]);
    return new double[] {
      erroneous,
      correct,
      harmonicMean(erroneous, correct),
      Percent.of(
          totals[ERRONEOUS_RIGHT] + totals[CORRECT_RIGHT], totals[ERRONEOUS] + totals[CORRECT]),
      (positive + negative) / 2
    };
  }

  private static double harmonicMean(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  private double[] row(CritiquedItem item) {
    double[] row = new double[WIDTH];
    countFirstError(item, row);
    for (int step = 0; step < item.gold().steps().size(); step++) {
      Truth truth = reading.step(item.gold().steps().get(step));
      if (truth != Truth.LEFT_OUT) {
        countStep(row, truth, item.critique().steps().get(step).verdict());
      }
    }
    return row;
  }

  private void countFirstError(CritiquedItem item, double[] row) {
    int claimed = firstFlag(item);
    for (int step = 0; step < item.gold().steps().size(); step++) {
      switch (reading.step(item.gold().steps().get(step))) {
        case INCORRECT -> {
          row[ERRONEOUS] = 1;
          row[ERRONEOUS_RIGHT] = claimed == step ? 1 : 0;
          return;
        }
        case LEFT_OUT -> {
          return;
        }
        case CORRECT -> {}
      }
    }
    row[CORRECT] = 1;
    row[CORRECT_RIGHT] = claimed < 0 ? 1 : 0;
  }

  private static int firstFlag(CritiquedItem item) {
    for (int step = 0; step < item.critique().steps().size(); step++) {
      if (item.critique().steps().get(step).verdict().flagged()) {
        return step;
      }
    }
    return -1;
  }

  private static void countStep(double[] row, Truth truth, CriticVerdict verdict) {
    boolean positive = truth == Truth.CORRECT;
    row[positive ? GOLD_POSITIVE : GOLD_NEGATIVE]++;
    if (verdict == CriticVerdict.CORRECT) {
      row[CLAIMED_POSITIVE]++;
      row[TRUE_POSITIVE] += positive ? 1 : 0;
    } else if (verdict.flagged()) {
      row[CLAIMED_NEGATIVE]++;
      row[TRUE_NEGATIVE] += positive ? 0 : 1;
    }
  }
}
