package touchstone.annotation.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The percentile bootstrap over items: the steps of one item are not independent, so whole items
 * are drawn, with replacement.
 *
 * <p>The same seed and number of items give the same draws, so that figures of two critics on the
 * same items are resampled in pairs. Safe for use by several threads.
 */
public final class Bootstrap {
  private static final double TAIL = 0.025;

  /** Counts, of four bytes each; beyond them samples are drawn anew for each figure. */
  private static final long MOST_KEPT = 8_000_000;

  private final int resamples;
  private final long seed;

  /** Those of the number of items last asked for: mostly many figures rest on the same items. */
  private volatile Draws last = new Draws(0, List.of());

  /**
   * Makes a bootstrap.
   *
   * @param resamples 0 for point values without intervals
   * @throws IllegalArgumentException where {@code resamples} is negative
   */
  public Bootstrap(int resamples, long seed) {
    if (resamples < 0) {
      throw new IllegalArgumentException("resamples is negative: " + resamples);
    }
    this.resamples = resamples;
    this.seed = seed;
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
    int[] once = new int[items];
    Arrays.fill(once, 1);
    double[] values = statistics.of(once);
    List<double[]> resampled = items < 2 ? List.of() : resample(items, statistics);
    List<Estimate> estimates = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      int which = i;
      double[] ofOne = resampled.stream().mapToDouble(all -> all[which]).toArray();
      estimates.add(estimate(values[i], ofOne));
    }
    return estimates;
  }

  private List<double[]> resample(int items, Statistics statistics) {
    if ((long) items * resamples > MOST_KEPT) {
      return draws(items).map(statistics::of).toList();
    }
    Draws kept = last;
    if (kept.items() != items) {
      kept = new Draws(items, draws(items).toList());
      last = kept;
    }
    return kept.samples().parallelStream().map(statistics::of).toList();
  }

  /** How often each item is in each of the samples; the same every time. */
  private Stream<int[]> draws(int items) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, resamples)
        .mapToObj(
            _ -> {
              int[] draws = new int[items];
              for (int i = 0; i < items; i++) {
                draws[random.nextInt(items)]++;
              }
              return draws;
            });
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

  /** The samples of so many items. */
  private record Draws(int items, List<int[]> samples) {}

  /** Interpolates linearly between order statistics, as numpy does by default. */
  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
