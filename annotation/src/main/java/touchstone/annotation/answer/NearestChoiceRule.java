package touchstone.annotation.answer;

import java.util.Optional;
import java.util.OptionalInt;
import touchstone.annotation.answer.AnswerValue.Text;

/**
 * Takes the answer for one of the choices; the label is a letter.
 *
 * @param key the metadata key of the choices
 */
record NearestChoiceRule(String key) implements AnswerRule {

  @Override
  public Rule rule() {
    return Rule.NEAREST_CHOICE;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    Optional<Choices> choices = Choices.in(attempt, key);
    if (choices.isEmpty()
        || !(attempt.answer() instanceof Text(String answer))
        || !(attempt.label() instanceof Text(String label))) {
      return Outcome.UNREADABLE;
    }
    return compared(choices.get().asReference(answer), choices.get().lettered(label));
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<Choices> choices = Choices.in(attempt, key);
    Optional<String> answer = PlainText.of(attempt.answer());
    Optional<String> label = PlainText.of(attempt.label());
    if (choices.isEmpty() || answer.isEmpty() || label.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    return compared(choices.get().meant(answer.get()), choices.get().meant(label.get()));
  }

  private static Outcome compared(OptionalInt answer, OptionalInt label) {
    return answer.isEmpty() || label.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(answer.getAsInt() == label.getAsInt());
  }
}
