package touchstone.annotation.metrics.confidence;

/**
 * One verdict on a step or an answer.
 *
 * @param confidence the critic's probability, 0 to 1, that its verdict is right
 * @param right whether gold says the same
 */
public record ConfidentVerdict(double confidence, boolean right) {
  public ConfidentVerdict {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not within 0 and 1: " + confidence);
    }
  }
}
