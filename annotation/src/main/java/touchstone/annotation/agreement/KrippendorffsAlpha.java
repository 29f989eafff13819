package touchstone.annotation.agreement;

/**
 * Krippendorff's α over the units rated at least twice, whoever rated them; missing ratings do no
 * harm (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Undefined where one
 * category was chosen throughout.
 */
record KrippendorffsAlpha(int categories, Scale scale) implements Coefficient {
  enum Scale {
    /** Categories are the same or not. */
    NOMINAL,
    /** Categories are in order, and further apart the more ratings lie between them. */
    ORDINAL
  }

  @Override
  public int width() {
    return categories * categories + 1;
  }

  @Override
  public void add(RatedUnit unit, double[] sums) {
    int raters = unit.raters();
    if (raters < 2) {
      return;
    }
    int[] votes = unit.votes(categories);
    for (int c = 0; c < categories; c++) {
      for (int k = 0; k < categories; k++) {
        double pairs = (double) votes[c] * (c == k ? votes[k] - 1 : votes[k]);
        sums[c * categories + k] += pairs / (raters - 1);
      }
    }
    sums[categories * categories]++;
  }

  @Override
  public double of(double[] sums) {
    double[] ratings = new double[categories];
    double n = 0;
    for (int c = 0; c < categories; c++) {
      for (int k = 0; k < categories; k++) {
        ratings[c] += sums[c * categories + k];
      }
      n += ratings[c];
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < categories; c++) {
      for (int k = 0; k < categories; k++) {
        double distance = distance(c, k, ratings);
        observed += sums[c * categories + k] * distance;
        expected += ratings[c] * ratings[k] * distance;
      }
    }
    return expected == 0 ? Double.NaN : 1 - (n - 1) * observed / expected;
  }

  @Override
  public long units(double[] sums) {
    return (long) sums[categories * categories];
  }

  /** The squared difference of two categories. */
  private double distance(int c, int k, double[] ratings) {
    return switch (scale) {
      case NOMINAL -> c == k ? 0 : 1;
      case ORDINAL -> {
        double between = -(ratings[c] + ratings[k]) / 2;
        for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
          between += ratings[g];
        }
        yield between * between;
      }
    };
  }
}
