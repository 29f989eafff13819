package touchstone.annotation.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.answer.Rule;

/** What kind of answer a question asks for. */
public enum AnswerFormat {
  CHOICE,
  YES_NO,
  NUMBER,
  OPEN;

  private static final Set<String> YES_NO_WORDS = Set.of("yes", "no", "true", "false");
  private static final Pattern LETTER = Pattern.compile("\\(?[A-Z]\\)?\\.?");
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("[-−+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?\\s?%?");

  /**
   * The format that an item's label and its source's rule for answers show.
   *
   * @param rule that the answer is matched by
   */
  public static AnswerFormat of(AnswerKey key, Rule rule) {
    return switch (rule) {
      case YES_OR_NO -> YES_NO;
      case OPTION_LETTER, NEAREST_CHOICE -> CHOICE;
      case COUNT -> NUMBER;
      case TYPED,
          POINT_NUMBER_OR_LETTER,
          LETTER_OR_OPEN,
          ALTERNATIVES,
          COUNT_OR_WORD,
          YES_NO_OR_VALUE,
          PHRASE,
          ANY_PHRASE,
          THREE_PHRASES,
          EXACT ->
          ofLabel(key);
    };
  }

  private static AnswerFormat ofLabel(AnswerKey key) {
    String label = text(key.label()).strip();
    if (YES_NO_WORDS.contains(label.toLowerCase(Locale.ROOT))) {
      return YES_NO;
    }
    if (hasChoices(key.metadata()) || LETTER.matcher(label).matches()) {
      return CHOICE;
    }
    boolean number = label.chars().anyMatch(Character::isDigit);
    return number && PLAIN_NUMBER.matcher(label).matches() ? NUMBER : OPEN;
  }

  private static boolean hasChoices(Map<String, AnswerValue> metadata) {
    return Stream.of("choices", "answer_options")
        .map(key -> metadata.getOrDefault(key, AnswerValue.NOTHING))
        .anyMatch(value -> value instanceof AnswerValue.Sequence(var all) && !all.isEmpty());
  }

  /** Of several accepted answers the first. */
  private static String text(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Text(String text) -> text;
      case AnswerValue.Numeral(String written) -> written;
      case AnswerValue.Truth(boolean truth) -> Boolean.toString(truth);
      case AnswerValue.Sequence(List<AnswerValue> values) ->
          values.isEmpty() ? "" : text(values.getFirst());
      case AnswerValue.Fields _, AnswerValue.Nothing _ -> "";
    };
  }
}
