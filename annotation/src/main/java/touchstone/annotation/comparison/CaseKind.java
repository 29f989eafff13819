package touchstone.annotation.comparison;

/** What a step can be worth a look for. */
public enum CaseKind {
  /** Gold says incorrect, and the critic does not flag it. */
  MISSED_ERROR,
  /** Gold says correct, and the critic flags it. */
  FALSE_ALARM,
  /**
   * Flagged by both, and the judge finds the mistake of none of the references in the critic's
   * explanation, as far as they were judged.
   */
  WRONG_REASON,
  /** A false alarm on a step that comes after an error. */
  AFTER_ERROR,
  /** The critic's output breaks its format; concerns the output as a whole. */
  FORMAT_ERROR,
  /** One critic flags the step and another says that it is correct. */
  DISAGREEMENT
}
