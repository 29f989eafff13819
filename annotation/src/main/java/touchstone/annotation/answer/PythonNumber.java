package touchstone.annotation.answer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How Python reads, rounds and writes numbers, where the reference's results hang on it. */
final class PythonNumber {
  private static final String DIGITS = "\\p{Nd}(?:_?\\p{Nd})*";
  private static final Pattern WHOLE = Pattern.compile("[+-]?" + DIGITS);
  private static final Pattern FINITE =
      Pattern.compile("[+-]?(?:D(?:\\.(?:D)?)?|\\.D)(?:[eE][+-]?D)?".replace("D", DIGITS));
  private static final Pattern INFINITE = Pattern.compile("(?i)([+-]?)inf(?:inity)?");
  private static final Pattern NOT_A_NUMBER = Pattern.compile("(?i)[+-]?nan");

  /** Unlike text, numbers may not be set off by the ASCII separators. */
  private static final Pattern OUTER_BLANKS =
      Pattern.compile("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+\\z");

  private static final int MOST_DECIMALS = 323;

  private PythonNumber() {}

  static OptionalDouble real(String text) {
    String number = OUTER_BLANKS.matcher(text).replaceAll("");
    if (FINITE.matcher(number).matches()) {
      return OptionalDouble.of(Double.parseDouble(asciiDigits(number)));
    }
    if (INFINITE.matcher(number).matches()) {
      return OptionalDouble.of(
          number.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }
    return NOT_A_NUMBER.matcher(number).matches()
        ? OptionalDouble.of(Double.NaN)
        : OptionalDouble.empty();
  }

  static Optional<BigInteger> whole(String text) {
    String number = OUTER_BLANKS.matcher(text).replaceAll("");
    return WHOLE.matcher(number).matches()
        ? Optional.of(new BigInteger(asciiDigits(number)))
        : Optional.empty();
  }

  /** The number without its fraction; empty if it is not finite. */
  static Optional<BigInteger> truncated(double number) {
    return Double.isFinite(number)
        ? Optional.of(new BigDecimal(number).toBigInteger())
        : Optional.empty();
  }

  /** Halves of the binary value go to the even neighbour; empty if the number is not finite. */
  static Optional<BigInteger> rounded(double number) {
    return Double.isFinite(number)
        ? Optional.of(new BigDecimal(number).setScale(0, RoundingMode.HALF_EVEN).toBigInteger())
        : Optional.empty();
  }

  static double rounded(double number, int decimals) {
    if (!Double.isFinite(number) || decimals > MOST_DECIMALS) {
      return number;
    }
    BigDecimal exact = new BigDecimal(number);
    int kept = Math.max(decimals, -MOST_DECIMALS);
    return Math.copySign(exact.setScale(kept, RoundingMode.HALF_EVEN).doubleValue(), number);
  }

  /** The shortest digits that name the number, with an exponent from 1e16 up and below 1e-4. */
  static String written(double number) {
    if (Double.isNaN(number)) {
      return "nan";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "inf" : "-inf";
    }
    BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    if (digits.signum() == 0) {
      return Double.toString(number);
    }
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent >= 16 || exponent < -4) {
      BigDecimal mantissa = digits.movePointLeft(exponent);
      String sign = exponent < 0 ? "-" : "+";
      return mantissa.stripTrailingZeros().toPlainString()
          + "e%s%02d".formatted(sign, Math.abs(exponent));
    }
    return digits.scale() <= 0 ? digits.toPlainString() + ".0" : digits.toPlainString();
  }

  private static String asciiDigits(String number) {
    StringBuilder ascii = new StringBuilder();
    number
        .codePoints()
        .filter(point -> point != '_')
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }
}
