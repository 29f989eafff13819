package touchstone.app.compare;

import java.util.Set;
import java.util.stream.Collectors;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.comparison.Finding;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.assets.words.Words;

/** What a critic's word is worth, in words, and by which style it is told. */
final class FindingWords {
  private final Words words;

  FindingWords(Words words) {
    this.words = words;
  }

  /** Empty where there is nothing to say beside the verdict. */
  String of(Comparison comparison, int step, Finding finding) {
    return switch (finding) {
      case FOUND -> words.text("comparison.found");
      case WRONG_REASON -> words.text("comparison.wrong-reason");
      case MISSED -> missed(comparison, step);
      case FALSE_ALARM -> words.text("comparison.false-alarm");
      case FALSE_ALARM_AFTER_ERROR -> words.text("comparison.false-alarm-after");
      case PASSED, UNREADABLE, NO_GOLD -> "";
    };
  }

  private String missed(Comparison comparison, int step) {
    Set<ErrorKind> kinds =
        step == 0 || comparison.gold() == null
            ? Set.of()
            : comparison.gold().judgment().step(step).kinds();
    return kinds.isEmpty()
        ? words.text("comparison.missed")
        : words.text(
            "comparison.missed-kind",
            kinds.stream().map(ErrorKind::name).collect(Collectors.joining(", ")));
  }

  static String styleClass(Finding finding) {
    return switch (finding) {
      case FOUND -> "found";
      case WRONG_REASON -> "wrong-reason";
      case MISSED -> "missed";
      case FALSE_ALARM, FALSE_ALARM_AFTER_ERROR -> "false-alarm";
      case PASSED, UNREADABLE, NO_GOLD -> "plain";
    };
  }

  String verdict(CriticVerdict verdict) {
    return switch (verdict) {
      case CORRECT -> words.text("verdict.correct");
      case INCORRECT -> words.text("verdict.incorrect");
      case UNREADABLE -> words.text("comparison.unreadable");
    };
  }
}
