package touchstone.app.annotate;

/** What the next key is about. Steps are 1-based. */
public sealed interface Focus {
  /** A step as a whole. */
  record Step(int number) implements Focus {}

  /** The critique of a step, to be typed. */
  record Critique(int step) implements Focus {}

  /** The note on a step, to be typed. */
  record Note(int step) implements Focus {}

  /** A visual question of one's own about a step, to be typed. */
  record Question(int step) implements Focus {}

  /** The verdict on the final answer. */
  record Answer() implements Focus {}
}
