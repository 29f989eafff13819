package touchstone.annotation.critique;

import java.util.Comparator;

/**
 * A critic's explanation beside one human reference: what a judge decides on. Both are named by
 * content, so that a verdict holds exactly as long as neither text changes.
 *
 * @param step 1-based
 * @param reference the reference's text
 */
public record ExplanationPair(CriticOutputId output, int step, String reference)
    implements Comparable<ExplanationPair> {
  private static final Comparator<ExplanationPair> ORDER =
      Comparator.comparing(ExplanationPair::output)
          .thenComparingInt(ExplanationPair::step)
          .thenComparing(ExplanationPair::reference);

  public ExplanationPair {
    if (step < 1) {
      throw new IllegalArgumentException("step is not positive: " + step);
    }
  }

  @Override
  public int compareTo(ExplanationPair other) {
    return ORDER.compare(this, other);
  }
}
