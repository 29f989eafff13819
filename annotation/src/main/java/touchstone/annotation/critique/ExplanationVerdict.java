package touchstone.annotation.critique;

/** A judge's word on whether an explanation names the same core mistake as one reference. */
public enum ExplanationVerdict {
  RIGHT,
  WRONG,
  NOT_JUDGED;

  /** What comes next when a judge goes through the choices one by one. */
  public ExplanationVerdict next() {
    return switch (this) {
      case NOT_JUDGED -> RIGHT;
      case RIGHT -> WRONG;
      case WRONG -> NOT_JUDGED;
    };
  }
}
