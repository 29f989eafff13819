package touchstone.annotation.answer;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;

/** MathVision's: the label is a point in brackets, a number or an option letter. */
record PointNumberOrLetterRule() implements AnswerRule {

  @Override
  public Rule rule() {
    return Rule.POINT_NUMBER_OR_LETTER;
  }

  @Override
  public Outcome reference(Attempt attempt) {
    if (!isComparable(attempt.label())) {
      return Outcome.UNREADABLE;
    }
    boolean decimal = false;
    if (attempt.label() instanceof Text(String label)) {
      if (label.startsWith("(") && !isNumberOrLetter(attempt.answer())) {
        return referencePoint(attempt.answer(), label);
      }
      decimal = label.contains(".");
    }
    OptionalDouble number = PythonValue.real(attempt.answer());
    if (number.isPresent()) {
      return rounded(number.getAsDouble(), decimal)
          .map(text -> Outcome.of(PythonValue.same(attempt.label(), text)))
          .orElse(Outcome.UNREADABLE);
    }
    return attempt.answer() instanceof Text(String answer)
        ? Outcome.of(
            OptionLetter.first(answer)
                .filter(letter -> PythonValue.same(attempt.label(), letter))
                .isPresent())
        : Outcome.UNREADABLE;
  }

  private static boolean isComparable(AnswerValue label) {
    return switch (label) {
      case Text(String text) -> !text.isEmpty();
      case Sequence(List<AnswerValue> values) ->
          !values.isEmpty() && !PythonValue.same(values.getFirst(), "(");
      default -> false;
    };
  }

  /** What the reference does not read as a point, even if the label is one. */
  private static boolean isNumberOrLetter(AnswerValue answer) {
    return switch (answer) {
      case Text(String text) -> !text.isEmpty() && !(text.startsWith("(") && text.endsWith(")"));
      case Sequence(List<AnswerValue> values) -> !values.isEmpty();
      default -> false;
    };
  }

  /** Only as many coordinates as the answer has are compared, and only the answer's are rounded. */
  private static Outcome referencePoint(AnswerValue answer, String label) {
    if (!(answer instanceof Text(String text)) || text.length() < 2) {
      return Outcome.WRONG;
    }
    List<String> expected = List.of(inner(label).split(",", -1));
    List<Optional<String>> given =
        Stream.of(inner(text).split(",", -1)).map(PointNumberOrLetterRule::coordinate).toList();
    return Outcome.of(
        given.size() <= expected.size()
            && IntStream.range(0, given.size())
                .allMatch(i -> given.get(i).equals(Optional.of(expected.get(i)))));
  }

  private static Optional<String> coordinate(String text) {
    OptionalDouble number = PythonNumber.real(text);
    return number.isPresent() ? rounded(number.getAsDouble(), false) : Optional.empty();
  }

  private static String inner(String point) {
    return point.substring(1, Math.max(1, point.length() - 1));
  }

  private static Optional<String> rounded(double number, boolean decimal) {
    return decimal
        ? Optional.of(PythonNumber.written(PythonNumber.rounded(number, 1)))
        : PythonNumber.rounded(number).map(BigInteger::toString);
  }

  @Override
  public Outcome mended(Attempt attempt) {
    Optional<String> answer = PlainText.of(attempt.answer());
    Optional<String> label = PlainText.of(attempt.label());
    if (answer.isEmpty() || label.isEmpty()) {
      return Outcome.UNREADABLE;
    }
    List<Quantity> point = point(label.get());
    if (!point.isEmpty()) {
      return Outcome.of(isPoint(point, point(answer.get())));
    }
    Optional<Quantity> number = Quantity.whole(label.get());
    if (number.isPresent()) {
      Optional<Quantity> given = Quantity.single(answer.get());
      return given.isEmpty() ? Outcome.WRONG : Outcome.of(number.get().isRounded(given.get()));
    }
    Optional<String> letter = OptionLetter.alone(label.get());
    return letter.isPresent()
        ? Outcome.of(OptionLetter.withinOrOnly(answer.get()).equals(letter))
        : Outcome.of(PlainText.same(answer.get(), label.get()));
  }

  private static boolean isPoint(List<Quantity> label, List<Quantity> answer) {
    return label.size() == answer.size()
        && IntStream.range(0, label.size()).allMatch(i -> label.get(i).isRounded(answer.get(i)));
  }

  /** The coordinates, at least two, of a point with or without brackets; empty for other texts. */
  private static List<Quantity> point(String text) {
    String bare = text.strip().replaceFirst("^\\(", "").replaceFirst("\\)$", "");
    List<Optional<Quantity>> parts = Stream.of(bare.split(",", -1)).map(Quantity::whole).toList();
    return parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().flatMap(Optional::stream).toList()
        : List.of();
  }
}
