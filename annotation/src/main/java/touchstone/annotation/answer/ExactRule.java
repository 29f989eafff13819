package touchstone.annotation.answer;

import java.util.List;
import java.util.Optional;
import touchstone.annotation.answer.AnswerValue.Sequence;

/** Normalised exact match, for sources without a rule; the reference has nothing to differ from. */
record ExactRule() implements AnswerRule {

  @Override
  public Rule rule() {
    return Rule.EXACT;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    return mended(attempt);
  }

  /** A list is matched by a list of the same values in the same order, or by one of its values. */
  @Override
  public Outcome mended(Attempt attempt) {
    if (attempt.label() instanceof Sequence(List<AnswerValue> labels)) {
      return attempt.answer() instanceof Sequence(List<AnswerValue> answers)
          ? Outcome.of(forms(answers).equals(forms(labels)))
          : Outcome.of(form(attempt.answer()).filter(forms(labels)::contains).isPresent());
    }
    Optional<String> answer = form(attempt.answer());
    Optional<String> label = form(attempt.label());
    return answer.isEmpty() || label.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(answer.equals(label));
  }

  private static Optional<String> form(AnswerValue value) {
    return PlainText.of(value).map(PlainText::normal);
  }

  private static List<String> forms(List<AnswerValue> values) {
    return values.stream().map(value -> form(value).orElse("")).toList();
  }
}
