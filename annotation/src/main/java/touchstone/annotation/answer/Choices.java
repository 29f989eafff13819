package touchstone.annotation.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;

/** The choices of a question, lettered from A in their order. */
record Choices(List<AnswerValue> choices) {

  static Optional<Choices> in(Attempt attempt, String key) {
    return attempt
        .about(key)
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .map(choices -> new Choices(choices.values()));
  }

  AnswerValue get(int index) {
    return choices.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < choices.size();
  }

  /** The choice of this one letter; letters go on after Z in the order of their code points. */
  OptionalInt lettered(String letter) {
    return letter.codePointCount(0, letter.length()) == 1 && has(OptionLetter.index(letter))
        ? OptionalInt.of(OptionLetter.index(letter))
        : OptionalInt.empty();
  }

  /** The choice that the reference takes an answer for; empty if it stops with an error. */
  OptionalInt asReference(String answer) {
    String read = OptionLetter.marked(answer).orElse(answer);
    OptionalInt lettered = lettered(read);
    return lettered.isPresent() ? lettered : nearest(read);
  }

  /** The choice that an answer means; empty if it is blank or names a letter beyond the choices. */
  OptionalInt meant(String answer) {
    Optional<String> alone = OptionLetter.alone(answer);
    OptionalInt spelt = alone.isPresent() ? OptionalInt.empty() : spelt(answer);
    if (spelt.isPresent()) {
      return spelt;
    }
    Optional<String> letter = OptionLetter.within(answer);
    return letter.isPresent() ? lettered(letter.get()) : normal().nearest(PlainText.normal(answer));
  }

  /** The choice with this text, but for case, blanks and outer punctuation. */
  OptionalInt spelt(String text) {
    int index = normal().choices.indexOf(new Text(PlainText.normal(text)));
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  private Choices normal() {
    return new Choices(
        choices.stream()
            .map(choice -> AnswerValue.text(PlainText.of(choice).map(PlainText::normal).orElse("")))
            .toList());
  }

  /** The first of the choices at the least edit distance, counted in code points. */
  private OptionalInt nearest(String text) {
    List<String> texts = new Sequence(choices).texts();
    int[] distances = texts.stream().mapToInt(choice -> distance(text, choice)).toArray();
    return IntStream.range(0, distances.length)
        .reduce((best, next) -> distances[next] < distances[best] ? next : best);
  }

  private static int distance(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(CodePoints.of(one), CodePoints.of(other));
  }

  private record CodePoints(List<Integer> points) implements SimilarityInput<Integer> {
    static CodePoints of(String text) {
      return new CodePoints(text.codePoints().boxed().toList());
    }

    @Override
    public Integer at(int index) {
      return points.get(index);
    }

    @Override
    public int length() {
      return points.size();
    }
  }
}
