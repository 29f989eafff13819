package touchstone.annotation.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The percentile bootstrap over items: the steps of one item are not independent, so whole items
 * are drawn, with replacement.
 *
 * <p>The same seed and number of items give the same draws, so that figures of two critics on the
 * same items are resampled in pairs.
 *
 * @param resamples 0 for point values without intervals
 */
public record Bootstrap(int resamples, long seed) {
  private static final double TAIL = 0.025;

  public Bootstrap {
    if (resamples < 0) {
      throw new IllegalArgumentException("resamples is negative: " + resamples);
    }
  }

  /** 1,000 resamples from a fixed seed: the same figures on every run and machine. */
  public static Bootstrap standard() {
    return new Bootstrap(1_000, 20_250_610L);
  }

  /** Point values only. */
  public static Bootstrap none() {
    return new Bootstrap(0, 0);
  }

  /**
   * Each statistic on all items, with its 95 % interval. Resamples in which a statistic is
   * undefined are left out; where they are more than half, or there are fewer than two items, there
   * is no interval.
   */
  public List<Estimate> estimate(int items, Statistics statistics) {
    int[] draws = new int[items];
    Arrays.fill(draws, 1);
    double[] values = statistics.of(draws);
    double[][] resampled =
        items < 2 ? new double[values.length][0] : resample(draws, statistics, values.length);
    List<Estimate> estimates = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      estimates.add(estimate(values[i], resampled[i]));
    }
    return estimates;
  }

  private double[][] resample(int[] draws, Statistics statistics, int width) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] resampled = new double[width][resamples];
    for (int r = 0; r < resamples; r++) {
      Arrays.fill(draws, 0);
      for (int i = 0; i < draws.length; i++) {
        draws[random.nextInt(draws.length)]++;
      }
      double[] values = statistics.of(draws);
      for (int s = 0; s < width; s++) {
        resampled[s][r] = values[s];
      }
    }
    return resampled;
  }

  private Estimate estimate(double value, double[] resampled) {
    double[] defined = Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).sorted().toArray();
    boolean enough = defined.length > 0 && defined.length * 2 >= resamples;
    if (Double.isNaN(value) || !enough) {
      return new Estimate(value, null, null);
    }
    Interval interval = new Interval(quantile(defined, TAIL), quantile(defined, 1 - TAIL));
    return new Estimate(value, interval, twoSided(defined));
  }

  /** Counts the data themselves as one more resample, so that no p value is ever zero. */
  private static double twoSided(double[] values) {
    long below = Arrays.stream(values).filter(v -> v <= 0).count();
    long above = Arrays.stream(values).filter(v -> v >= 0).count();
    return Math.min(1, 2.0 * (Math.min(below, above) + 1) / (values.length + 1));
  }

  /** Interpolates linearly between order statistics, as numpy does by default. */
  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
