package touchstone.annotation.answer;

/**
 * Whether an answer is right, and what says so.
 *
 * @param right never true on the basis {@link Basis#UNREADABLE}
 */
public record AnswerMatch(boolean right, Rule rule, Basis basis) {

  /** What the result rests on. */
  public enum Basis {
    /** The rule that the item's source data set has. */
    SOURCE_RULE,
    /** The source is unknown, so {@link Rule#EXACT} stepped in; no published figure does this. */
    NO_RULE,
    /**
     * The rule could not read answer, label or metadata; where the reference implementation would
     * stop with an error, its reading here counts the answer as wrong.
     */
    UNREADABLE
  }

  public AnswerMatch {
    if (right && basis == Basis.UNREADABLE) {
      throw new IllegalArgumentException("right is true but basis is " + basis);
    }
  }
}
