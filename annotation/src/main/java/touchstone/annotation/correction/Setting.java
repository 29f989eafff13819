package touchstone.annotation.correction;

/** How much of a critique a corrector was given. */
public enum Setting {
  /** The answer's verdict. */
  A,
  /** The steps' verdicts as well. */
  AS,
  /** Explanations too. */
  ASE
}
