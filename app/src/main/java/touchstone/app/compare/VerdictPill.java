package touchstone.app.compare;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.content.VerdictWords;
import touchstone.assets.words.Words;

/** A verdict by sign, word and colour. */
final class VerdictPill extends Label {
  private VerdictPill(String sign, String word, String styleClass) {
    super(sign.isEmpty() ? word : sign + " " + word);
    getStyleClass().addAll("pill", styleClass);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(word);
  }

  static VerdictPill of(@Nullable Verdict verdict, Words words) {
    String word = words.text(VerdictWords.key(verdict));
    return switch (verdict) {
      case CORRECT -> new VerdictPill("✓", word, "correct");
      case INCORRECT -> new VerdictPill("✕", word, "incorrect");
      case NEUTRAL -> new VerdictPill("~", word, "neutral");
      case null -> new VerdictPill("", word, "none");
    };
  }

  static VerdictPill of(CriticVerdict verdict, FindingWords words) {
    String word = words.verdict(verdict);
    return switch (verdict) {
      case CORRECT -> new VerdictPill("✓", word, "correct");
      case INCORRECT -> new VerdictPill("✕", word, "incorrect");
      case UNREADABLE -> new VerdictPill("?", word, "none");
    };
  }
}
