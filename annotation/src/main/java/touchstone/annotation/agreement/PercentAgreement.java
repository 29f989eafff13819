package touchstone.annotation.agreement;

/** The share of pairs of raters that agree on a unit, averaged over units rated at least twice. */
record PercentAgreement(int categories) implements Coefficient {
  private static final int UNITS = 0;
  private static final int AGREEMENT = 1;

  @Override
  public int width() {
    return 2;
  }

  @Override
  public void add(RatedUnit unit, double[] sums) {
    if (unit.raters() >= 2) {
      sums[UNITS]++;
      sums[AGREEMENT] += pairsThatAgree(unit.votes(categories), unit.raters());
    }
  }

  @Override
  public double of(double[] sums) {
    return sums[AGREEMENT] / sums[UNITS];
  }

  @Override
  public long units(double[] sums) {
    return (long) sums[UNITS];
  }

  /** The share, 0 to 1, of ordered pairs of raters that chose the same category. */
  static double pairsThatAgree(int[] votes, int raters) {
    double agreeing = 0;
    for (int vote : votes) {
      agreeing += (double) vote * (vote - 1);
    }
    return agreeing / ((double) raters * (raters - 1));
  }
}
