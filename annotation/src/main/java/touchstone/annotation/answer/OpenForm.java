package touchstone.annotation.answer;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as MMMU's reference compares it: a number to two decimals, or else spellings in lower
 * case.
 *
 * @param spellings two for a single letter, which must have a blank on one side; none for a number
 */
record OpenForm(OptionalDouble number, List<String> spellings) {

  private static final String WORD = "[\\p{L}\\p{N}_]";
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("-?(?<!W)\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?!W)".replace("W", WORD)),
          Pattern.compile("-?\\p{Nd}+(?:\\.\\p{Nd}+)?[eE][+-]?\\p{Nd}+"),
          Pattern.compile(
              "-?(?:\\p{Nd}+\\.\\p{Nd}+|\\.\\p{Nd}+|\\p{Nd}+(?!W))(?![eE][+-]?\\p{Nd}+)(?![,\\p{Nd}])"
                  .replace("W", WORD)));

  static OpenForm of(String text) {
    String stripped = PythonText.stripped(text);
    OptionalDouble number = PythonNumber.real(stripped.replace(",", ""));
    if (number.isPresent()) {
      double rounded = PythonNumber.rounded(number.getAsDouble(), 2);
      return new OpenForm(OptionalDouble.of(rounded), List.of());
    }
    String lower = PythonText.lower(stripped);
    boolean single = lower.codePointCount(0, lower.length()) == 1;
    return new OpenForm(number, single ? List.of(" " + lower, lower + " ") : List.of(lower));
  }

  /** The text itself and every number in it. */
  static List<OpenForm> within(String text) {
    Stream<String> numbers =
        NUMBERS.stream().flatMap(p -> p.matcher(text).results()).map(MatchResult::group);
    return Stream.concat(Stream.of(text), numbers).map(OpenForm::of).toList();
  }

  boolean contains(OpenForm label) {
    if (number.isPresent()) {
      return label.number.isPresent() && number.getAsDouble() == label.number.getAsDouble();
    }
    return spellings.stream().anyMatch(own -> label.spellings.stream().anyMatch(own::contains));
  }
}
