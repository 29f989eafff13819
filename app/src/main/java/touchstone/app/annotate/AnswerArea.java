package touchstone.app.annotate;

import javafx.scene.layout.VBox;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;

/** Below the steps of one item after the other: its answer, and whether it is skipped. */
final class AnswerArea extends VBox {
  private final SkipNote note;
  private final AnswerBar answer;

  AnswerArea(
      AnnotateModel model,
      Asides asides,
      ItemModel first,
      Formulas formulas,
      KeyHints hints,
      Words words) {
    note = new SkipNote(asides.skipping(), first, words);
    answer = new AnswerBar(model, asides.skipping(), first, formulas, hints, words);
    getChildren().setAll(note, new SkipPanel(asides, hints, words), answer);
  }

  void show(ItemModel next) {
    note.show(next);
    answer.show(next);
  }

  void setCurrent(boolean current) {
    answer.setCurrent(current);
  }

  void focusAnswer() {
    answer.requestFocus();
  }
}
