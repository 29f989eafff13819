package touchstone.annotation.metrics;

/** How a step or an answer counts that gold says nothing of. */
public enum Unjudged {
  /**
   * As VISCO's reference implementation does: it is no error, and a flag on it is a false alarm.
   */
  AS_CORRECT,
  /** Not at all. */
  LEFT_OUT
}
