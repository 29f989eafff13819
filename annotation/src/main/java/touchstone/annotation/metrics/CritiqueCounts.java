package touchstone.annotation.metrics;

import touchstone.annotation.critique.CriticVerdict;

/** The counts of one item, or summed over a sample, from which VISCO's critique figures follow. */
final class CritiqueCounts {
  private static final int ANSWERS = 0;
  private static final int ANSWERS_WRONG = 1;
  private static final int ANSWERS_FLAGGED = 2;
  private static final int ANSWERS_FOUND = 3;
  private static final int STEPS = 4;
  private static final int STEPS_WRONG = 5;
  private static final int STEPS_FLAGGED = 6;
  private static final int STEPS_FOUND = 7;
  private static final int STEPS_EXPLAINED = 8;
  private static final int STEPS_JUDGED = 9;
  private static final int FORMAT_ERRORS = 10;
  private static final int UNREADABLE = 11;
  private static final int STEPS_WITHOUT_REFERENCE = 12;

  /** How many counts a row has. */
  static final int WIDTH = 13;

  private final double[] counts;

  CritiqueCounts(double[] counts) {
    this.counts = counts;
  }

  static CritiqueCounts of(CritiquedItem item, Reading reading) {
    CritiqueCounts counts = new CritiqueCounts(new double[WIDTH]);
    counts.countAnswer(reading.answer(item.gold()), item.critique().answer());
    for (int step = 0; step < item.gold().steps().size(); step++) {
      counts.countStep(item, step, reading.step(item.gold().steps().get(step)));
    }
    counts.counts[FORMAT_ERRORS] += item.critique().formatError() ? 1 : 0;
    counts.counts[UNREADABLE] += item.critique().unreadableVerdicts();
    return counts;
  }

  double[] toRow() {
    return counts;
  }

  /** Ans. F1, Th. F1, Ex. F1, VISCore and the percentage called incorrect, in this order. */
  double[] statistics() {
    double viscore = Math.cbrt(ansF1() * thF1() * exF1());
    return new double[] {ansF1(), thF1(), exF1(), viscore, percentIncorrect()};
  }

  private double ansF1() {
    return f1(counts[ANSWERS_FOUND], counts[ANSWERS_WRONG], counts[ANSWERS_FLAGGED]);
  }

  private double thF1() {
    return f1(counts[STEPS_FOUND], counts[STEPS_WRONG], counts[STEPS_FLAGGED]);
  }

  private double exF1() {
    return f1(counts[STEPS_EXPLAINED], counts[STEPS_WRONG], counts[STEPS_FLAGGED]);
  }

  private double percentIncorrect() {
    double units = counts[ANSWERS] + counts[STEPS];
    double flagged = counts[ANSWERS_FLAGGED] + counts[STEPS_FLAGGED];
    return Percent.of(flagged, units);
  }

  Coverage judged() {
    return new Coverage((long) counts[STEPS_JUDGED], (long) counts[STEPS_FOUND]);
  }

  /** Steps flagged by both gold and critic that no explanation can be judged on. */
  long withoutReference() {
    return (long) counts[STEPS_WITHOUT_REFERENCE];
  }

  long answers() {
    return (long) counts[ANSWERS];
  }

  long steps() {
    return (long) counts[STEPS];
  }

  long formatErrors() {
    return (long) counts[FORMAT_ERRORS];
  }

  long unreadable() {
    return (long) counts[UNREADABLE];
  }

  private void countAnswer(Truth truth, CriticVerdict verdict) {
    if (truth == Truth.LEFT_OUT) {
      return;
    }
    boolean wrong = truth == Truth.INCORRECT;
    counts[ANSWERS] += 1;
    counts[ANSWERS_WRONG] += wrong ? 1 : 0;
    counts[ANSWERS_FLAGGED] += verdict.flagged() ? 1 : 0;
    counts[ANSWERS_FOUND] += wrong && verdict.flagged() ? 1 : 0;
  }

  private void countStep(CritiquedItem item, int step, Truth truth) {
    if (truth == Truth.LEFT_OUT) {
      return;
    }
    boolean wrong = truth == Truth.INCORRECT;
    boolean flagged = item.critique().steps().get(step).verdict().flagged();
    counts[STEPS] += 1;
    counts[STEPS_WRONG] += wrong ? 1 : 0;
    counts[STEPS_FLAGGED] += flagged ? 1 : 0;
    if (wrong && flagged) {
      int references = item.gold().steps().get(step).references().size();
      counts[STEPS_FOUND] += 1;
      counts[STEPS_EXPLAINED] += item.judged().shareRight(step);
      counts[STEPS_WITHOUT_REFERENCE] += references == 0 ? 1 : 0;
      counts[STEPS_JUDGED] += item.judged().complete(step, references) ? 1 : 0;
    }
  }

  /** Percent; NaN where there is nothing to find and nothing claimed. */
  private static double f1(double found, double wrong, double flagged) {
    return Percent.of(2 * found, wrong + flagged);
  }
}
