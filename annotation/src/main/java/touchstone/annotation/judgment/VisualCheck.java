package touchstone.annotation.judgment;

import org.jspecify.annotations.Nullable;

/**
 * A short visual question that was checked against the image, after VISCO's LookBack.
 *
 * @param answer null while it is not answered
 * @param evidence where the image shows it
 */
public record VisualCheck(String question, @Nullable Answer answer, @Nullable Evidence evidence) {
  /** What a look at the image says. */
  public enum Answer {
    YES,
    NO,
    CANNOT_TELL
  }

  public VisualCheck {
    if (question.isBlank()) {
      throw new IllegalArgumentException("visual check has no question");
    }
  }
}
