package touchstone.annotation.metrics;

/** What gold comes down to in two-valued figures. */
public enum Truth {
  INCORRECT,
  CORRECT,
  /** The step or answer does not count, nor does what the critic says of it. */
  LEFT_OUT
}
