package touchstone.annotation.critique;

/** How a critic was asked. */
public enum Protocol {
  /** Once, for verdicts and explanations. */
  CRITIQUE,
  /** LookBack: the critic first asks and answers questions about the image, step by step. */
  LOOKBACK
}
