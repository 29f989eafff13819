package touchstone.annotation.metrics;

/** How a step counts that is wrong only because of an earlier step. */
public enum InheritedErrors {
  /** As an error like any other: VISCO's gold. */
  INCORRECT,
  /** As correct: given the earlier step, it follows. */
  CORRECT,
  /** Not at all: neither gold nor the critic's flag on it. */
  EXCLUDE
}
