package touchstone.annotation.metrics.process;

/**
 * A step with the score that a process reward model or rollouts gave it.
 *
 * @param score for rollouts the share that ends right, 0 to 1
 * @param incorrect whether gold calls the step incorrect
 */
public record ScoredStep(double score, boolean incorrect) {
  public ScoredStep {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score is not within 0 and 1: " + score);
    }
  }
}
