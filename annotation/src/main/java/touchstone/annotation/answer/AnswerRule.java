package touchstone.annotation.answer;

/** One way to compare an answer with its label, in both readings. Rules have no state. */
interface AnswerRule {
  Rule rule();

  Outcome reference(Attempt attempt);

  Outcome mended(Attempt attempt);
}
