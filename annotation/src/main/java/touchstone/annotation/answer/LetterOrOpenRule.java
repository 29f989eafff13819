package touchstone.annotation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;

/**
 * MMMU's: an option letter for multiple choice, else a number or a text that the answer contains.
 */
record LetterOrOpenRule() implements AnswerRule {
  private static final String QUESTION_TYPE = "question_type";
  private static final String MULTIPLE_CHOICE = "multiple-choice";

  @Override
  public Rule rule() {
    return Rule.LETTER_OR_OPEN;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    if (attempt.about(QUESTION_TYPE).isEmpty()) {
      return Outcome.UNREADABLE;
    }
    return attempt.says(QUESTION_TYPE, MULTIPLE_CHOICE)
        ? referenceLetter(attempt)
        : referenceOpen(attempt);
  }

  private static Outcome referenceLetter(Attempt attempt) {
    if (!(attempt.answer() instanceof Text(String answer))) {
      return Outcome.UNREADABLE;
    }
    String read = OptionLetter.any(answer).orElse(answer);
    return Outcome.of(labels(attempt).stream().anyMatch(label -> PythonValue.same(label, read)));
  }

  private static Outcome referenceOpen(Attempt attempt) {
    List<OpenForm> expected = new ArrayList<>();
    for (AnswerValue label : labels(attempt)) {
      if (!(label instanceof Text(String text))) {
        return Outcome.UNREADABLE;
      }
      expected.add(OpenForm.of(text));
    }
    List<OpenForm> given = OpenForm.within(PythonValue.written(attempt.answer()));
    return Outcome.of(given.stream().anyMatch(g -> expected.stream().anyMatch(g::contains)));
  }

  /** Right if the answer contains the number, to two decimals, or the text, as whole words. */
  @Override
  public Outcome mended(Attempt attempt) {
    if (attempt.says(QUESTION_TYPE, MULTIPLE_CHOICE)) {
      return new OptionLetterRule().mended(attempt);
    }
    Optional<String> answer = PlainText.of(attempt.answer());
    List<String> labels =
        labels(attempt).stream().flatMap(label -> PlainText.of(label).stream()).toList();
    return answer.isEmpty() || labels.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(labels.stream().anyMatch(label -> states(answer.get(), label)));
  }

  private static boolean states(String answer, String label) {
    Optional<Quantity> number = Quantity.whole(label);
    return number.isPresent()
        ? Quantity.all(answer).stream().anyMatch(q -> number.get().isRounded(q, 2))
        : Pattern.compile(
                "(?<![\\p{L}\\p{N}])\\Q" + PlainText.normal(label) + "\\E(?![\\p{L}\\p{N}])")
            .matcher(PlainText.normal(answer))
            .find();
  }

  private static List<AnswerValue> labels(Attempt attempt) {
    return attempt.label() instanceof Sequence(var several) ? several : List.of(attempt.label());
  }
}
