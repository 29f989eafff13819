package touchstone.annotation.answer;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;

/** MathVista's: the metadata says what kind of answer the question asks for. */
record TypedRule() implements AnswerRule {
  private static final String CHOICES = "choices";
  private static final String QUESTION_TYPE = "question_type";
  private static final String ANSWER_TYPE = "answer_type";
  private static final String PRECISION = "precision";

  @Override
  public Rule rule() {
    return Rule.TYPED;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    boolean complete =
        Stream.of(CHOICES, QUESTION_TYPE, ANSWER_TYPE, PRECISION)
            .allMatch(key -> attempt.about(key).isPresent());
    if (!complete) {
      return Outcome.UNREADABLE;
    }
    if (attempt.says(QUESTION_TYPE, "multi_choice")) {
      return referenceChoice(attempt);
    }
    AnswerValue answer = attempt.answer();
    if (attempt.says(ANSWER_TYPE, "integer")) {
      OptionalDouble number = PythonValue.real(answer);
      answer = textOrNothing(whole(number).map(BigInteger::toString));
    } else if (attempt.says(ANSWER_TYPE, "float")) {
      answer = textOrNothing(rounded(PythonValue.real(answer), precision(attempt)));
    } else if (attempt.says(ANSWER_TYPE, "list")) {
      answer = AnswerValue.text(PythonValue.written(answer));
    }
    return Outcome.of(PythonValue.same(answer, attempt.label()));
  }

  private static Outcome referenceChoice(Attempt attempt) {
    Optional<Choices> choices = Choices.in(attempt, CHOICES);
    String answer = PythonValue.written(attempt.answer());
    String stripped = attempt.answer() instanceof Text ? PythonText.stripped(answer) : answer;
    OptionalInt chosen =
        choices.isPresent() ? choices.get().asReference(stripped) : OptionalInt.empty();
    return chosen.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(PythonValue.same(choices.get().get(chosen.getAsInt()), attempt.label()));
  }

  private static Optional<BigInteger> whole(OptionalDouble number) {
    return number.isEmpty() ? Optional.empty() : PythonNumber.truncated(number.getAsDouble());
  }

  private static Optional<String> rounded(OptionalDouble number, Optional<Integer> decimals) {
    return number.isEmpty()
        ? Optional.empty()
        : decimals.map(d -> PythonNumber.written(PythonNumber.rounded(number.getAsDouble(), d)));
  }

  private static AnswerValue textOrNothing(Optional<String> text) {
    return text.map(AnswerValue::text).orElse(AnswerValue.NOTHING);
  }

  private static Optional<Integer> precision(Attempt attempt) {
    return attempt
        .about(PRECISION)
        .flatMap(PythonValue::whole)
        .map(whole -> Math.clamp(whole.longValue(), -1_000, 1_000));
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<Choices> choices =
        Choices.in(attempt, CHOICES).filter(_ -> attempt.says(QUESTION_TYPE, "multi_choice"));
    if (choices.isPresent()) {
      return mendedChoice(attempt, choices.get());
    }
    if (attempt.says(ANSWER_TYPE, "list")) {
      return Outcome.of(items(attempt.answer()).equals(items(attempt.label())));
    }
    Optional<String> answer = PlainText.of(attempt.answer());
    Optional<String> label = PlainText.of(attempt.label());
    if (answer.isEmpty() || label.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    Optional<Quantity> number = label.flatMap(Quantity::whole);
    return number.isPresent()
        ? mendedNumber(attempt, number.get(), Quantity.single(answer.get()))
        : Outcome.of(PlainText.same(answer.get(), label.get()));
  }

  private static Outcome mendedChoice(Attempt attempt, Choices choices) {
    Optional<String> answer = PlainText.of(attempt.answer());
    OptionalInt label =
        PlainText.of(attempt.label()).map(choices::spelt).orElse(OptionalInt.empty());
    OptionalInt meant = answer.map(choices::meant).orElse(OptionalInt.empty());
    return label.isEmpty() || meant.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(label.getAsInt() == meant.getAsInt());
  }

  private static Outcome mendedNumber(Attempt attempt, Quantity label, Optional<Quantity> answer) {
    if (answer.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    boolean rounds = attempt.says(ANSWER_TYPE, "float");
    int decimals = precision(attempt).orElse(Math.max(0, label.value().scale()));
    return Outcome.of(
        rounds ? label.isRounded(answer.get(), decimals) : label.equalTo(answer.get()));
  }

  /** The items of a list, written as JSON or as Python would, without their quotes. */
  private static List<String> items(AnswerValue value) {
    String written =
        value instanceof Sequence ? PythonValue.written(value) : PlainText.of(value).orElse("");
    String inner = written.strip().replaceFirst("^\\[", "").replaceFirst("]$", "");
    return Stream.of(inner.split(",", -1)).map(PlainText::normal).toList();
  }
}
