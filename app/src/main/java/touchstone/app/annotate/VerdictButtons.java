package touchstone.app.annotate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/** The verdicts side by side, best first; told by sign, word and colour. */
final class VerdictButtons extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final KeyHints hints;
  private final Words words;
  private final String subject;
  private final Map<Verdict, Button> buttons = new TreeMap<>((a, b) -> b.compareTo(a));

  /**
   * Makes a row of buttons.
   *
   * @param subject what is judged, for those who hear the window read out
   */
  VerdictButtons(
      Set<Verdict> verdicts,
      String subject,
      KeyHints hints,
      Words words,
      Consumer<Verdict> onChosen) {
    this.hints = hints;
    this.words = words;
    this.subject = subject;
    getStyleClass().add("verdict-buttons");
    for (Verdict verdict : verdicts) {
      buttons.put(verdict, button(verdict, onChosen));
    }
    getChildren().setAll(buttons.values());
    // Segments touch; the first and the last are rounded by their pseudo position.
    getChildren().getFirst().getStyleClass().add("first");
    getChildren().getLast().getStyleClass().add("last");
  }

  void show(@Nullable Verdict chosen) {
    buttons.forEach(
        (verdict, button) -> {
          button.pseudoClassStateChanged(SELECTED, verdict == chosen);
          button.setAccessibleText(
              words.text(
                  verdict == chosen ? "verdict.chosen" : "verdict.choice",
                  subject,
                  words.text(nameKey(verdict))));
        });
  }

  static String nameKey(Verdict verdict) {
    return switch (verdict) {
      case CORRECT -> "verdict.correct";
      case NEUTRAL -> "verdict.neutral";
      case INCORRECT -> "verdict.incorrect";
    };
  }

  private Button button(Verdict verdict, Consumer<Verdict> onChosen) {
    Button button = new Button();
    button.setGraphic(sign(verdict));
    button.getStyleClass().addAll("verdict", styleClass(verdict));
    button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    hints.explain(button, words.text(nameKey(verdict)), "judge." + styleClass(verdict));
    button.setOnAction(_ -> onChosen.accept(verdict));
    // The keys 1 to 3 do the same; Tab goes from step to step instead of through these.
    button.setFocusTraversable(false);
    return button;
  }

  /** Drawn on a grid of 12 by 12, so that the three signs weigh the same. */
  static SVGPath sign(Verdict verdict) {
    SVGPath path = new SVGPath();
    path.setContent(
        switch (verdict) {
          case CORRECT -> "M2 6.5 L5 9.5 L10.5 3";
          case NEUTRAL -> "M1.5 7 C3 4 4.8 4.6 6 6 C7.2 7.4 9 8 10.5 5";
          case INCORRECT -> "M2.5 2.5 L9.5 9.5 M9.5 2.5 L2.5 9.5";
        });
    path.getStyleClass().add("verdict-sign");
    return path;
  }

  static String styleClass(Verdict verdict) {
    return switch (verdict) {
      case CORRECT -> "correct";
      case NEUTRAL -> "neutral";
      case INCORRECT -> "incorrect";
    };
  }
}
