package touchstone.annotation.critique;

import org.jspecify.annotations.Nullable;

/** What a critic says of one step or of the answer; only {@link #INCORRECT} counts as flagged. */
public enum CriticVerdict {
  CORRECT,
  INCORRECT,
  /** The critic's words held no verdict: {@code null} in VISCO's files, and never a flag. */
  UNREADABLE;

  /** Reads VISCO's three values: {@code true}, {@code false} and {@code null}. */
  public static CriticVerdict of(@Nullable Boolean correct) {
    if (correct == null) {
      return UNREADABLE;
    }
    return correct ? CORRECT : INCORRECT;
  }

  public boolean flagged() {
    return this == INCORRECT;
  }
}
