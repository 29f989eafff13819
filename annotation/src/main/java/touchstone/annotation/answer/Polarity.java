package touchstone.annotation.answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a value says yes or no; an answer that denies nothing says yes. */
enum Polarity {
  YES,
  NO;

  private static final Set<String> DENIALS = Set.of("no", "not", "false");

  /**
   * Read by its first sentence.
   *
   * @return empty for a value without words and for a number that is neither 0 nor 1
   */
  static Optional<Polarity> of(AnswerValue value) {
    return PlainText.of(value)
        .flatMap(
            text -> Quantity.whole(text).map(Polarity::ofNumber).orElseGet(() -> ofText(text)));
  }

  private static Optional<Polarity> ofNumber(Quantity number) {
    if (number.value().signum() == 0) {
      return Optional.of(NO);
    }
    return number.value().compareTo(BigDecimal.ONE) == 0 ? Optional.of(YES) : Optional.empty();
  }

  private static Optional<Polarity> ofText(String text) {
    return Stream.of(text.split("\\.", -1))
        .map(PlainText::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> words.stream().anyMatch(Polarity::denies) ? NO : YES);
  }

  private static boolean denies(String word) {
    String plain = word.replace('’', '\'');
    return DENIALS.contains(plain) || plain.endsWith("n't");
  }
}
