package touchstone.annotation.answer;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import touchstone.annotation.answer.AnswerValue.Text;

/** MM-Vet's: the label lists alternatives, each a number or a text. */
record AlternativesRule() implements AnswerRule {
  private static final String OR = "<OR>";
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern NOT_NUMERIC = Pattern.compile("[^0-9.,/]");

  @Override
  public Rule rule() {
    return Rule.ALTERNATIVES;
  }

  /** Once an answer could be rounded like one alternative, only the rounded one goes on. */
  @Override
  public Outcome reference(Attempt attempt) {
    if (!(attempt.label() instanceof Text(String label))) {
      return Outcome.UNREADABLE;
    }
    AnswerValue answer = attempt.answer();
    for (String alternative : label.split(OR, -1)) {
      boolean numeric = DIGIT.matcher(alternative).find();
      String expected = numeric ? numeric(alternative) : alternative;
      if (numeric) {
        Optional<String> rounded = rounded(numeric(PythonValue.written(answer)), expected);
        if (rounded.isEmpty()) {
          continue;
        }
        answer = AnswerValue.text(rounded.get());
      }
      if (PythonValue.same(answer, expected)) {
        return Outcome.RIGHT;
      }
    }
    return Outcome.WRONG;
  }

  private static String numeric(String text) {
    return NOT_NUMERIC.matcher(text).replaceAll("");
  }

  private static Optional<String> rounded(String answer, String label) {
    OptionalDouble number = PythonNumber.real(answer);
    if (number.isEmpty() || label.contains(",") || label.contains("/")) {
      return Optional.empty();
    }
    if (!label.contains(".")) {
      return PythonNumber.rounded(number.getAsDouble()).map(BigInteger::toString);
    }
    int decimals = label.split("\\.", -1)[1].length();
    return Optional.of(PythonNumber.written(PythonNumber.rounded(number.getAsDouble(), decimals)));
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<String> answer = PlainText.of(attempt.answer());
    Optional<String> label = PlainText.of(attempt.label());
    return answer.isEmpty() || label.isEmpty()
        ? Outcome.UNREADABLE
        : Outcome.of(
            Stream.of(label.get().split(OR, -1)).anyMatch(one -> isAlternative(answer.get(), one)));
  }

  private static boolean isAlternative(String answer, String label) {
    Optional<Quantity> number = Quantity.single(label);
    return number.isPresent()
        ? Quantity.single(answer).filter(number.get()::isRounded).isPresent()
        : PlainText.same(answer, label);
  }
}
