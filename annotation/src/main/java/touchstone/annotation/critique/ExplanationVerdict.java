package touchstone.annotation.critique;

/** A judge's word on whether an explanation names the same core mistake as one reference. */
public enum ExplanationVerdict {
  RIGHT,
  WRONG,
  NOT_JUDGED
}
