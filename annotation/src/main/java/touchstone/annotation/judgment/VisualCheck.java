package touchstone.annotation.judgment;

import org.jspecify.annotations.Nullable;

/**
 * A short visual question that was checked against the image, after VISCO's LookBack.
 *
 * @param answer null while it is not answered
 * @param evidence where the image shows it
 * @param critic who asked it first, where it was taken over from a critic; null for anybody else
 */
public record VisualCheck(
    String question,
    @Nullable Answer answer,
    @Nullable Evidence evidence,
    @Nullable String critic) {
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

  /** A check that no critic asked. */
  public VisualCheck(String question, @Nullable Answer answer, @Nullable Evidence evidence) {
    this(question, answer, evidence, null);
  }

  public VisualCheck withAnswer(@Nullable Answer given) {
    return new VisualCheck(question, given, evidence, critic);
  }

  public VisualCheck withEvidence(@Nullable Evidence shown) {
    return new VisualCheck(question, answer, shown, critic);
  }
}
