package touchstone.annotation.metrics.confidence;

import java.util.List;
import touchstone.annotation.metrics.Figure;

/**
 * How good a critic's confidences are, all on 0 to 1; n counts verdicts.
 *
 * @param calibrationError the expected calibration error over ten bins of equal width
 * @param brierScore the mean squared difference of confidence and outcome
 * @param auroc how likely a right verdict is the more confident one, of one right and one wrong
 * @param reliability the bins that hold a verdict, in order
 * @param riskCoverage from the most confident verdicts to all of them, one point for each
 *     confidence that occurs
 */
public record ConfidenceFigures(
    Figure calibrationError,
    Figure brierScore,
    Figure auroc,
    List<Bin> reliability,
    List<RiskAtCoverage> riskCoverage) {
  public ConfidenceFigures {
    reliability = List.copyOf(reliability);
    riskCoverage = List.copyOf(riskCoverage);
  }

  /**
   * Verdicts of similar confidence.
   *
   * @param from the least confidence of the bin, which is 0.1 wide
   * @param confidence their mean confidence
   * @param accuracy the share that is right
   */
  public record Bin(double from, long n, double confidence, double accuracy) {}

  /**
   * What is lost by trusting the most confident verdicts alone.
   *
   * @param confidence the least confidence that is trusted
   * @param coverage the share of verdicts trusted
   * @param risk the share of them that is wrong
   */
  public record RiskAtCoverage(double confidence, double coverage, double risk) {}
}
