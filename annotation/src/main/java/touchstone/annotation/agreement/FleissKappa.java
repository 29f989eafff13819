package touchstone.annotation.agreement;

import touchstone.annotation.metrics.Undefined;

/**
 * Fleiss' κ (Psychological Bulletin 1971) over the units that anybody rated. Defined only where all
 * of them have the same number of raters, two at least, and more than one category was chosen.
 *
 * @param raters that number, or 0 where it differs
 */
record FleissKappa(int categories, int raters) implements Coefficient {
  static FleissKappa of(int categories, Iterable<RatedUnit> units) {
    int common = 0;
    for (RatedUnit unit : units) {
      int raters = unit.raters();
      if (raters > 0 && common > 0 && raters != common) {
        return new FleissKappa(categories, 0);
      }
      common = Math.max(common, raters);
    }
    return new FleissKappa(categories, common);
  }

  @Override
  public int width() {
    return categories + 2;
  }

  @Override
  public void add(RatedUnit unit, double[] sums) {
    if (raters < 2 || unit.raters() == 0) {
      return;
    }
    int[] votes = unit.votes(categories);
    for (int category = 0; category < categories; category++) {
      sums[category] += votes[category];
    }
    sums[categories] += PercentAgreement.pairsThatAgree(votes, raters);
    sums[categories + 1]++;
  }

  @Override
  public double of(double[] sums) {
    double units = units(sums);
    double expected = 0;
    for (int category = 0; category < categories; category++) {
      double share = sums[category] / (units * raters);
      expected += share * share;
    }
    double observed = sums[categories] / units;
    return expected == 1 ? Double.NaN : (observed - expected) / (1 - expected);
  }

  @Override
  public long units(double[] sums) {
    return (long) sums[categories + 1];
  }

  @Override
  public Undefined whyUndefined(double[] sums) {
    return raters == 0 ? Undefined.UNEQUAL_RATERS : Coefficient.super.whyUndefined(sums);
  }
}
