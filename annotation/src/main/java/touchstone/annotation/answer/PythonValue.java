package touchstone.annotation.answer;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Nothing;
import touchstone.annotation.answer.AnswerValue.Numeral;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;
import touchstone.annotation.answer.AnswerValue.Truth;

/** How Python writes, converts, compares and walks the values that its JSON reader makes. */
final class PythonValue {
  private PythonValue() {}

  static String written(AnswerValue value) {
    return value instanceof Text(String text) ? text : shown(value);
  }

  private static String shown(AnswerValue value) {
    return switch (value) {
      case Text(String text) -> PythonText.quoted(text);
      case Numeral number when number.isWhole() -> new BigInteger(number.written()).toString();
      case Numeral(String written) -> PythonNumber.written(Double.parseDouble(written));
      case Truth(boolean truth) -> truth ? "True" : "False";
      case Sequence(List<AnswerValue> values) ->
          values.stream().map(PythonValue::shown).collect(joining(", ", "[", "]"));
      case Fields fields ->
          fields.values().entrySet().stream()
              .map(e -> PythonText.quoted(e.getKey()) + ": " + shown(e.getValue()))
              .collect(joining(", ", "{", "}"));
      case Nothing _ -> "None";
    };
  }

  static OptionalDouble real(AnswerValue value) {
    return switch (value) {
      case Text(String text) -> PythonNumber.real(text);
      case Numeral number -> {
        double real = Double.parseDouble(number.written());
        yield number.isWhole() && Double.isInfinite(real)
            ? OptionalDouble.empty()
            : OptionalDouble.of(real);
      }
      case Truth(boolean truth) -> OptionalDouble.of(truth ? 1 : 0);
      case Sequence _, Fields _, Nothing _ -> OptionalDouble.empty();
    };
  }

  static Optional<BigInteger> whole(AnswerValue value) {
    return switch (value) {
      case Text(String text) -> PythonNumber.whole(text);
      case Numeral number when number.isWhole() -> Optional.of(new BigInteger(number.written()));
      case Numeral(String written) -> PythonNumber.truncated(Double.parseDouble(written));
      case Truth(boolean truth) -> Optional.of(truth ? BigInteger.ONE : BigInteger.ZERO);
      case Sequence _, Fields _, Nothing _ -> Optional.empty();
    };
  }

  /** Whether the two are equal; truth values count as the numbers 1 and 0. */
  static boolean same(AnswerValue one, AnswerValue other) {
    if (isNumeric(one) && isNumeric(other)) {
      return sameNumber(one, other);
    }
    if (one instanceof Sequence(var ones) && other instanceof Sequence(var others)) {
      if (ones.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < ones.size(); i++) {
        if (!same(ones.get(i), others.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (one instanceof Fields(var ones) && other instanceof Fields(var others)) {
      return ones.keySet().equals(others.keySet())
          && ones.entrySet().stream()
              .allMatch(
                  e -> same(e.getValue(), others.getOrDefault(e.getKey(), AnswerValue.NOTHING)));
    }
    return one.equals(other);
  }

  static boolean same(AnswerValue one, String text) {
    return one.equals(new Text(text));
  }

  /** The parts that a loop over the value meets; empty if Python cannot loop over it. */
  static Optional<List<AnswerValue>> parts(AnswerValue value) {
    return switch (value) {
      case Text(String text) ->
          Optional.of(
              text.codePoints().mapToObj(Character::toString).map(AnswerValue::text).toList());
      case Sequence(List<AnswerValue> values) -> Optional.of(values);
      case Fields(var values) ->
          Optional.of(values.keySet().stream().map(AnswerValue::text).toList());
      case Numeral _, Truth _, Nothing _ -> Optional.empty();
    };
  }

  private static boolean isNumeric(AnswerValue value) {
    return value instanceof Numeral || value instanceof Truth;
  }

  private static boolean sameNumber(AnswerValue one, AnswerValue other) {
    Optional<BigDecimal> left = exact(one);
    Optional<BigDecimal> right = exact(other);
    if (left.isEmpty() || right.isEmpty()) {
      return real(one).equals(real(other));
    }
    return left.get().compareTo(right.get()) == 0;
  }

  /** Empty for a number too large for Python's floats. */
  private static Optional<BigDecimal> exact(AnswerValue number) {
    if (number instanceof Numeral numeral && !numeral.isWhole()) {
      double real = Double.parseDouble(numeral.written());
      return Double.isFinite(real) ? Optional.of(new BigDecimal(real)) : Optional.empty();
    }
    return whole(number).map(BigDecimal::new);
  }
}
