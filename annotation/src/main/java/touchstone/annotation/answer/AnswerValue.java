package touchstone.annotation.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An answer, a label or a piece of metadata: whatever JSON can say, free of any JSON library. */
public sealed interface AnswerValue {

  /** An absent value: JSON's {@code null}. */
  AnswerValue NOTHING = new Nothing();

  static AnswerValue text(String text) {
    return new Text(text);
  }

  /**
   * A number.
   *
   * @param written exactly as JSON writes it
   * @throws IllegalArgumentException if JSON would not write a number so
   */
  static AnswerValue number(String written) {
    return new Numeral(written);
  }

  static AnswerValue list(AnswerValue... values) {
    return new Sequence(List.of(values));
  }

  record Text(String text) implements AnswerValue {}

  /**
   * A number as written, so that {@code 1.50} stays apart from {@code 1.5} and no digit is lost.
   */
  record Numeral(String written) implements AnswerValue {
    private static final Pattern JSON_NUMBER =
        Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    public Numeral {
      if (!JSON_NUMBER.matcher(written).matches()) {
        throw new IllegalArgumentException("written is not a JSON number: " + written);
      }
    }

    /** Whether it is written without a decimal point and without an exponent. */
    public boolean isWhole() {
      return written.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    }
  }

  record Truth(boolean value) implements AnswerValue {}

  record Sequence(List<AnswerValue> values) implements AnswerValue {
    public Sequence {
      values = List.copyOf(values);
    }

    /** The texts of a list that holds nothing else; empty for any other list. */
    List<String> texts() {
      List<String> texts = new ArrayList<>();
      for (AnswerValue value : values) {
        if (!(value instanceof Text(String text))) {
          return List.of();
        }
        texts.add(text);
      }
      return texts;
    }
  }

  /** Named values in their written order. */
  record Fields(Map<String, AnswerValue> values) implements AnswerValue {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  record Nothing() implements AnswerValue {}
}
