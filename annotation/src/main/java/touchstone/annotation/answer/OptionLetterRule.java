package touchstone.annotation.answer;

import java.util.List;
import java.util.Optional;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;

/** Compares the option letters of answer and label, where the choices themselves are not known. */
record OptionLetterRule() implements AnswerRule {

  @Override
  public Rule rule() {
    return Rule.OPTION_LETTER;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    if (!(attempt.answer() instanceof Text(String text))) {
      return Outcome.UNREADABLE;
    }
    AnswerValue letter = OptionLetter.any(text).map(AnswerValue::text).orElse(AnswerValue.NOTHING);
    return Outcome.of(letter.equals(attempt.label()));
  }

  /** Right if it is the letter of the label, or of any label in a list. */
  @Override
  public Outcome mended(Attempt attempt) {
    Optional<String> letter = PlainText.of(attempt.answer()).flatMap(OptionLetter::withinOrOnly);
    if (letter.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    List<AnswerValue> labels =
        attempt.label() instanceof Sequence(var several) ? several : List.of(attempt.label());
    return Outcome.of(
        labels.stream()
            .flatMap(label -> PlainText.of(label).stream())
            .anyMatch(label -> OptionLetter.alone(label).equals(letter)));
  }
}
