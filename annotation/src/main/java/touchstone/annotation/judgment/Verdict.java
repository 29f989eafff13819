package touchstone.annotation.judgment;

/** What is said of a step or of an answer; ordered from worst to best for ordinal agreement. */
public enum Verdict {
  INCORRECT,
  /** Neither helps nor harms; offered only where the guideline has three values. */
  NEUTRAL,
  CORRECT
}
