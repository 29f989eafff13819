package touchstone.annotation.critique;

/**
 * A critic's explanation beside one human reference: what a judge decides on. Both are named by
 * content, so that a verdict holds exactly as long as neither text changes.
 *
 * @param step 1-based
 * @param reference the reference's text
 */
public record ExplanationPair(CriticOutputId output, int step, String reference) {
  public ExplanationPair {
    if (step < 1) {
      throw new IllegalArgumentException("step is not positive: " + step);
    }
  }
}
