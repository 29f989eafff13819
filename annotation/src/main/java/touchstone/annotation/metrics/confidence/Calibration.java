package touchstone.annotation.metrics.confidence;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.metrics.confidence.ConfidenceFigures.Bin;

/** Sums over verdicts for the expected calibration error, its bins and the Brier score. */
final class Calibration {
  static final int BINS = 10;

  private static final int N = 0;
  private static final int CONFIDENCE = 1;
  private static final int RIGHT = 2;
  private static final int BIN_WIDTH = 3;
  private static final int SQUARES = BINS * BIN_WIDTH;

  static final int WIDTH = SQUARES + 1;

  private final double[] sums;

  Calibration(double[] sums) {
    this.sums = sums;
  }

  void add(ConfidentVerdict verdict) {
    double outcome = verdict.right() ? 1 : 0;
    int bin = Math.min((int) (verdict.confidence() * BINS), BINS - 1) * BIN_WIDTH;
    sums[bin + N]++;
    sums[bin + CONFIDENCE] += verdict.confidence();
    sums[bin + RIGHT] += outcome;
    sums[SQUARES] += (verdict.confidence() - outcome) * (verdict.confidence() - outcome);
  }

  double verdicts() {
    double n = 0;
    for (int bin = 0; bin < SQUARES; bin += BIN_WIDTH) {
      n += sums[bin + N];
    }
    return n;
  }

  double expectedError() {
    double error = 0;
    for (int bin = 0; bin < SQUARES; bin += BIN_WIDTH) {
      error += Math.abs(sums[bin + RIGHT] - sums[bin + CONFIDENCE]);
    }
    return error / verdicts();
  }

  double brierScore() {
    return sums[SQUARES] / verdicts();
  }

  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      double n = sums[bin * BIN_WIDTH + N];
      if (n > 0) {
        double confidence = sums[bin * BIN_WIDTH + CONFIDENCE] / n;
        double accuracy = sums[bin * BIN_WIDTH + RIGHT] / n;
        bins.add(new Bin((double) bin / BINS, (long) n, confidence, accuracy));
      }
    }
    return bins;
  }
}
