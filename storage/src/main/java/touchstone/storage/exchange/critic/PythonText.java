package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Strings as Python 3 makes, strips and lowers them, since VISCO's files hold what its Python
 * scripts made of the critics' words.
 */
final class PythonText {
  private PythonText() {}

  /** What {@code str(json.loads(…))} gives for a value. */
  static String str(JsonNode value) {
    return value.isTextual() ? value.textValue() : repr(value);
  }

  /** What {@code text.strip().lower()} gives. */
  static String stripAndLower(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String repr(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> reprObject(value);
      case ARRAY -> reprArray(value);
      case STRING -> reprString(value.textValue());
      case NUMBER ->
          value.isIntegralNumber()
              ? value.bigIntegerValue().toString()
              : reprFloat(value.doubleValue());
      case BOOLEAN -> value.booleanValue() ? "True" : "False";
      case NULL, MISSING -> "None";
      case BINARY, POJO -> throw new IllegalArgumentException("not read from JSON: " + value);
    };
  }

  private static String reprObject(JsonNode object) {
    StringJoiner entries = new StringJoiner(", ", "{", "}");
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      entries.add(reprString(entry.getKey()) + ": " + repr(entry.getValue()));
    }
    return entries.toString();
  }

  private static String reprArray(JsonNode array) {
    StringJoiner elements = new StringJoiner(", ", "[", "]");
    array.forEach(element -> elements.add(repr(element)));
    return elements.toString();
  }

  private static String reprString(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    text.codePoints().forEach(c -> appendEscaped(out, c, quote));
    return out.append(quote).toString();
  }

  private static void appendEscaped(StringBuilder out, int c, char quote) {
    if (c == quote || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (isPrintable(c)) {
      out.appendCodePoint(c);
    } else if (c <= 0xff) {
      out.append("\\x%02x".formatted(c));
    } else if (c <= 0xffff) {
      out.append("\\u%04x".formatted(c));
    } else {
      out.append("\\U%08x".formatted(c));
    }
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  /** Both languages print the fewest digits that read back the same, but lay them out otherwise. */
  private static String reprFloat(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    BigDecimal decimal = shortest(value);
    String digits = decimal.unscaledValue().abs().toString();
    int exponent = digits.length() - decimal.scale() - 1;
    String sign = value < 0 ? "-" : "";
    if (exponent < -4 || exponent >= 16) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      return "%s%c%se%c%02d"
          .formatted(
              sign, digits.charAt(0), fraction, exponent < 0 ? '-' : '+', Math.abs(exponent));
    }
    String plain = decimal.abs().toPlainString();
    return sign + (plain.contains(".") ? plain : plain + ".0");
  }

  /** Java prints two digits at least, so that 5e-324 comes out as 4.9E-324. */
  private static BigDecimal shortest(double value) {
    BigDecimal printed = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal shorter = printed.round(new MathContext(1));
    return shorter.doubleValue() == value ? shorter.stripTrailingZeros() : printed;
  }

  /** Python's {@code str.isspace}, which takes no-break spaces and the next-line control too. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
