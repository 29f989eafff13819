package touchstone.annotation.critique;

import org.jspecify.annotations.Nullable;

/**
 * A critic's word on one step.
 *
 * @param explanation why; null where the critic gave none. It counts in a figure only where {@code
 *     verdict} is {@link CriticVerdict#INCORRECT}.
 */
public record StepCritique(CriticVerdict verdict, @Nullable String explanation) {
  static final StepCritique UNREADABLE = new StepCritique(CriticVerdict.UNREADABLE, null);
}
