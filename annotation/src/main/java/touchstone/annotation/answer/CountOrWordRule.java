package touchstone.annotation.answer;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.annotation.answer.AnswerValue.Text;

/** CLEVR's: a count if the label is one, else the first word of the answer. */
record CountOrWordRule() implements AnswerRule {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  @Override
  public Rule rule() {
    return Rule.COUNT_OR_WORD;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    Optional<BigInteger> count = PythonValue.whole(attempt.label());
    if (count.isPresent()) {
      return Outcome.of(PythonValue.whole(attempt.answer()).equals(count));
    }
    if (!(attempt.answer() instanceof Text(String answer))) {
      return Outcome.WRONG;
    }
    String word = PythonText.withoutPunctuation(answer).split(" ", 2)[0];
    return Outcome.of(PythonValue.same(attempt.label(), PythonText.lower(word)));
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<String> answer = PlainText.of(attempt.answer());
    Optional<String> label = PlainText.of(attempt.label());
    if (answer.isEmpty() || label.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    Optional<Quantity> count = Quantity.whole(label.get());
    return count.isPresent()
        ? CountRule.sameCount(attempt, count)
        : Outcome.of(firstWord(answer.get()).equals(firstWord(label.get())));
  }

  private static Optional<String> firstWord(String text) {
    List<String> words = PlainText.words(text);
    return words.stream().filter(word -> !ARTICLES.contains(word)).findFirst();
  }
}
