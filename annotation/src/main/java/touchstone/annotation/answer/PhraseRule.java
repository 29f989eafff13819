package touchstone.annotation.answer;

import java.util.Optional;

/** GQA's: answer and label have the same normal form. */
record PhraseRule() implements AnswerRule {

  @Override
  public Rule rule() {
    return Rule.PHRASE;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    return Outcome.of(referenceSame(attempt.answer(), attempt.label()));
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<String> answer = PlainText.of(attempt.answer());
    Optional<String> label = PlainText.of(attempt.label());
    return answer.isEmpty() || label.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(same(answer.get(), label.get()));
  }

  static boolean referenceSame(AnswerValue answer, AnswerValue label) {
    return referenceForm(answer).equals(referenceForm(label));
  }

  private static String referenceForm(AnswerValue value) {
    return Phrase.normal(PythonValue.written(value), Phrase.REFERENCE_PIECES);
  }

  /** Minus signs count, and texts of which nothing is left are compared as they are. */
  static boolean same(String answer, String label) {
    if (isNegative(answer) != isNegative(label)) {
      return false;
    }
    String normal = Phrase.normal(answer, Phrase.ALL_PIECES);
    return normal.isEmpty()
        ? PlainText.same(answer, label)
        : normal.equals(Phrase.normal(label, Phrase.ALL_PIECES));
  }

  private static boolean isNegative(String text) {
    return Quantity.single(text).filter(number -> number.value().signum() < 0).isPresent();
  }
}
