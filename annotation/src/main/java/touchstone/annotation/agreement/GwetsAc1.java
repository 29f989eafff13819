package touchstone.annotation.agreement;

/**
 * Gwet's AC1 (British Journal of Mathematical and Statistical Psychology 2008), which stays defined
 * where one category was chosen throughout. Missing ratings as in Gwet's handbook: shares of
 * categories come from every rated unit, agreement from those rated at least twice.
 *
 * @param categories those that the guideline offers, chosen or not; two at least
 */
record GwetsAc1(int categories) implements Coefficient {
  GwetsAc1 {
    if (categories < 2) {
      throw new IllegalArgumentException("categories are fewer than two: " + categories);
    }
  }

  @Override
  public int width() {
    return categories + 3;
  }

  @Override
  public void add(RatedUnit unit, double[] sums) {
    int raters = unit.raters();
    if (raters == 0) {
      return;
    }
    int[] votes = unit.votes(categories);
    for (int category = 0; category < categories; category++) {
      sums[category] += (double) votes[category] / raters;
    }
    sums[categories]++;
    if (raters >= 2) {
      sums[categories + 1] += PercentAgreement.pairsThatAgree(votes, raters);
      sums[categories + 2]++;
    }
  }

  @Override
  public double of(double[] sums) {
    double expected = 0;
    for (int category = 0; category < categories; category++) {
      double share = sums[category] / sums[categories];
      expected += share * (1 - share) / (categories - 1);
    }
    double observed = sums[categories + 1] / sums[categories + 2];
    return (observed - expected) / (1 - expected);
  }

  @Override
  public long units(double[] sums) {
    return (long) sums[categories + 2];
  }
}
