package touchstone.annotation.session;

/** What a judgment lacks before it can be submitted. Steps are 1-based. */
public sealed interface Missing {
  record StepVerdict(int step) implements Missing {}

  record Critique(int step) implements Missing {}

  record Kind(int step) implements Missing {}

  record EvidenceOf(int step) implements Missing {}

  record VisualChecks(int step) implements Missing {}

  record AnswerVerdict() implements Missing {}
}
