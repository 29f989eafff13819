package touchstone.annotation.answer;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.annotation.answer.AnswerValue.Sequence;

/** TallyQA's: the same count, in digits or in words. */
record CountRule() implements AnswerRule {

  @Override
  public Rule rule() {
    return Rule.COUNT;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    return inDigits(attempt.label())
        .map(label -> Outcome.of(count(attempt.answer()).equals(Optional.of(label))))
        .orElse(Outcome.UNREADABLE);
  }

  private static Optional<BigInteger> count(AnswerValue answer) {
    return inDigits(answer).or(() -> joined(answer).flatMap(NumberWords::whole));
  }

  private static Optional<BigInteger> inDigits(AnswerValue value) {
    OptionalDouble number = PythonValue.real(value);
    return number.isEmpty() ? Optional.empty() : PythonNumber.truncated(number.getAsDouble());
  }

  /** The parts of the answer, of a list as of a text, less those that are punctuation. */
  private static Optional<String> joined(AnswerValue answer) {
    return PythonValue.parts(answer)
        .map(Sequence::new)
        .filter(parts -> parts.texts().size() == parts.values().size())
        .map(Sequence::texts)
        .map(CountRule::withoutPunctuation);
  }

  private static String withoutPunctuation(List<String> parts) {
    return parts.stream().filter(part -> !PythonText.isPunctuation(part)).collect(joining());
  }

  @Override
  public Outcome mended(Attempt attempt) {
    return sameCount(attempt, PlainText.of(attempt.label()).flatMap(Quantity::whole));
  }

  static Outcome sameCount(Attempt attempt, Optional<Quantity> label) {
    Optional<Quantity> answer = PlainText.of(attempt.answer()).flatMap(Quantity::single);
    return answer.isEmpty() || label.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(answer.get().equalTo(label.get()));
  }
}
