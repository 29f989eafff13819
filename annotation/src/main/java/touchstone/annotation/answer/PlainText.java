package touchstone.annotation.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Nothing;
import touchstone.annotation.answer.AnswerValue.Numeral;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Text;
import touchstone.annotation.answer.AnswerValue.Truth;

/** Values and texts as the mended rules see them. */
final class PlainText {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");
  private static final Pattern OUTER = Pattern.compile("^[\\s.,;:!?'\"“”‘’]+|[\\s.,;:!?'\"“”‘’]+$");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’][\\p{L}\\p{M}\\p{N}]+)*");

  private PlainText() {}

  /** The text of a value, or of the one value that a list holds; empty where there is none. */
  static Optional<String> of(AnswerValue value) {
    return switch (value) {
      case Text(String text) -> Optional.of(text).filter(t -> !t.isBlank());
      case Numeral(String written) -> Optional.of(written);
      case Truth(boolean truth) -> Optional.of(Boolean.toString(truth));
      case Sequence(List<AnswerValue> values) when values.size() == 1 -> of(values.getFirst());
      case Sequence _, Fields _, Nothing _ -> Optional.empty();
    };
  }

  /** The text without case, without outer punctuation, with single blanks; never emptied. */
  static String normal(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String spaced = BLANKS.matcher(composed).replaceAll(" ").strip();
    String bare = OUTER.matcher(spaced).replaceAll("");
    return bare.isEmpty() ? spaced : bare;
  }

  static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  static List<String> words(String text) {
    return WORD.matcher(normal(text)).results().map(MatchResult::group).toList();
  }
}
