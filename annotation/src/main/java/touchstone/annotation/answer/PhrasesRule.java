package touchstone.annotation.answer;

import java.util.List;
import java.util.Optional;
import touchstone.annotation.answer.AnswerValue.Sequence;

/**
 * The answer has the normal form of enough labels.
 *
 * @param needed of the labels, or all of them if they are fewer
 */
record PhrasesRule(Rule rule, int needed) implements AnswerRule {

  @Override
  public Outcome reference(Attempt attempt) {
    Optional<List<AnswerValue>> labels = PythonValue.parts(attempt.label());
    return Outcome.of(
        labels.isPresent()
            && labels.get().stream()
                    .filter(label -> PhraseRule.referenceSame(attempt.answer(), label))
                    .count()
                >= needed);
  }

  @Override
  public Outcome mended(Attempt attempt) {
    List<AnswerValue> values =
        attempt.label() instanceof Sequence(var several) ? several : List.of(attempt.label());
    List<String> labels = values.stream().flatMap(value -> PlainText.of(value).stream()).toList();
    Optional<String> answer = PlainText.of(attempt.answer());
    if (labels.isEmpty() || answer.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    long equal = labels.stream().filter(label -> PhraseRule.same(answer.get(), label)).count();
    return Outcome.of(equal >= Math.min(needed, labels.size()));
  }
}
