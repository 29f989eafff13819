package touchstone.annotation.metrics;

/** Shares on the 0–100 scale of all rates in this package. */
public final class Percent {
  private Percent() {}

  /** 100 × part ÷ whole; NaN where the whole is zero. */
  public static double of(double part, double whole) {
    return whole == 0 ? Double.NaN : 100 * part / whole;
  }
}
