package touchstone.annotation.metrics;

/** How a neutral verdict counts where there are two values only. */
public enum NeutralSteps {
  /** As PRM800K reads it. */
  CORRECT,
  INCORRECT
}
