package touchstone.annotation.critique;

import java.util.Collections;
import java.util.List;

/**
 * One critic's output on one item.
 *
 * @param steps in the order of the response's steps
 * @param answer the verdict on the final answer
 * @param formatError whether the critic's text broke the format it was asked for, as VISCO counts
 *     it: an unreadable answer verdict does, a step left out altogether does not
 */
public record Critique(List<StepCritique> steps, CriticVerdict answer, boolean formatError) {
  public Critique {
    steps = List.copyOf(steps);
  }

  /** The critique of a text that could not be read at all. */
  public static Critique unreadable(int steps) {
    return new Critique(
        Collections.nCopies(steps, StepCritique.UNREADABLE), CriticVerdict.UNREADABLE, true);
  }

  /** How many verdicts, the answer's among them, could not be read. */
  public int unreadableVerdicts() {
    int unreadable = answer == CriticVerdict.UNREADABLE ? 1 : 0;
    for (StepCritique step : steps) {
      unreadable += step.verdict() == CriticVerdict.UNREADABLE ? 1 : 0;
    }
    return unreadable;
  }
}
