package touchstone.app.annotate;

/** What the next key is about. */
public sealed interface Focus {
  /**
   * A step.
   *
   * @param number 1-based
   */
  record Step(int number) implements Focus {}

  /** The critique of a step, to be typed. */
  record Critique(int step) implements Focus {}

  /** The verdict on the final answer. */
  record Answer() implements Focus {}
}
