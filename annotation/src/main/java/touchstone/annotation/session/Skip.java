package touchstone.annotation.session;

/** Why an annotator leaves an item unjudged. */
public record Skip(Reason reason, String words) {
  /** Whose fault it is: the item's, or the task's difficulty. */
  public enum Reason {
    IMAGE_UNUSABLE,
    QUESTION_UNCLEAR,
    RESPONSE_BROKEN,
    TOO_HARD,
    NOT_MY_FIELD,
    OTHER
  }
}
