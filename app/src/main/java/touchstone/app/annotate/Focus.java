package touchstone.app.annotate;

import touchstone.annotation.session.Missing;

/** What the next key is about. Steps are 1-based. */
public sealed interface Focus {
  /** The step that it is on, 0 for the answer. */
  int step();

  /** Where what is missing can be given. */
  static Focus on(Missing missing) {
    return switch (missing) {
      case Missing.AnswerVerdict() -> new Answer();
      case Missing.Critique(int step) -> new Critique(step);
      case Missing.StepVerdict(int step) -> new Step(step);
      case Missing.Kind(int step) -> new Step(step);
      case Missing.EvidenceOf(int step) -> new Step(step);
      case Missing.VisualChecks(int step) -> new Step(step);
    };
  }

  /** A step as a whole. */
  record Step(int number) implements Focus {
    @Override
    public int step() {
      return number;
    }
  }

  /** The critique of a step, to be typed. */
  record Critique(int step) implements Focus {}

  /** The note on a step, to be typed. */
  record Note(int step) implements Focus {}

  /** A visual question of one's own about a step, to be typed. */
  record Question(int step) implements Focus {}

  /** The verdict on the final answer. */
  record Answer() implements Focus {
    @Override
    public int step() {
      return 0;
    }
  }
}
