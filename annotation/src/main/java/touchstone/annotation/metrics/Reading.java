package touchstone.annotation.metrics;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;

/** How gold is read where it leaves a choice. */
public record Reading(InheritedErrors inherited, NeutralSteps neutral, Unjudged unjudged) {
  /** The reading under which figures equal VISCO's reference implementation. */
  public static final Reading REFERENCE =
      new Reading(InheritedErrors.INCORRECT, Unjudged.AS_CORRECT);

  /** The reading for gold that may be incomplete: what nobody judged does not count. */
  public static final Reading JUDGED_ONLY =
      new Reading(InheritedErrors.INCORRECT, Unjudged.LEFT_OUT);

  /** Neutral counts as correct. */
  public Reading(InheritedErrors inherited, Unjudged unjudged) {
    this(inherited, NeutralSteps.CORRECT, unjudged);
  }

  public Truth step(GoldStep step) {
    Truth truth = truth(step.verdict());
    if (truth != Truth.INCORRECT || !step.inherited()) {
      return truth;
    }
    return switch (inherited) {
      case INCORRECT -> Truth.INCORRECT;
      case CORRECT -> Truth.CORRECT;
      case EXCLUDE -> Truth.LEFT_OUT;
    };
  }

  public Truth answer(GoldItem item) {
    return truth(item.answer());
  }

  /** Whether a verdict says that something is wrong, whoever gave it. */
  public boolean isWrong(Verdict verdict) {
    return switch (verdict) {
      case INCORRECT -> true;
      case NEUTRAL -> neutral == NeutralSteps.INCORRECT;
      case CORRECT -> false;
    };
  }

  private Truth truth(@Nullable Verdict verdict) {
    if (verdict == null) {
      return unjudged == Unjudged.AS_CORRECT ? Truth.CORRECT : Truth.LEFT_OUT;
    }
    return isWrong(verdict) ? Truth.INCORRECT : Truth.CORRECT;
  }
}
