package touchstone.annotation.metrics.pattern;

/** What became of one step: gold's word against the critic's. */
public enum StepOutcome {
  /** Wrong, and flagged. */
  HIT,
  /** Wrong, and not flagged. */
  MISS,
  /** Correct, and flagged. */
  FALSE_ALARM,
  /** Correct, and not flagged. */
  PASS;

  static StepOutcome of(boolean wrong, boolean flagged) {
    if (wrong) {
      return flagged ? HIT : MISS;
    }
    return flagged ? FALSE_ALARM : PASS;
  }
}
