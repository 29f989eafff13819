package touchstone.annotation.agreement;

/**
 * Cohen's κ of two raters, over the units that both rated (Educational and Psychological
 * Measurement 1960). Undefined where both chose one and the same category throughout.
 *
 * @param one the position of a rater in {@link RatedUnit#categories}
 * @param other that of the other
 */
record CohensKappa(int categories, int one, int other) implements Coefficient {
  @Override
  public int width() {
    return categories * categories;
  }

  @Override
  public void add(RatedUnit unit, double[] sums) {
    Integer first = unit.categories().get(one);
    Integer second = unit.categories().get(other);
    if (first != null && second != null) {
      sums[first * categories + second]++;
    }
  }

  @Override
  public double of(double[] sums) {
    double units = total(sums);
    double observed = 0;
    double expected = 0;
    for (int category = 0; category < categories; category++) {
      observed += sums[category * categories + category];
      double byOne = 0;
      double byOther = 0;
      for (int k = 0; k < categories; k++) {
        byOne += sums[category * categories + k];
        byOther += sums[k * categories + category];
      }
      expected += byOne * byOther / units;
    }
    return units == expected ? Double.NaN : (observed - expected) / (units - expected);
  }

  @Override
  public long units(double[] sums) {
    return (long) total(sums);
  }

  private static double total(double[] sums) {
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    return total;
  }
}
