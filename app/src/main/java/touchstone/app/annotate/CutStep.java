package touchstone.app.annotate;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Segmentation.Range;
import touchstone.assets.words.Words;
import touchstone.viewer.text.GrowingTextArea;
import touchstone.viewer.text.Symbols;

/**
 * A step as it would be, to be cut at the caret: Enter splits, Backspace at the beginning and
 * Delete at the end join, Alt with Up and Down give what is before or after the caret to the
 * neighbour.
 */
final class CutStep extends HBox {
  private static final int MOST_ROWS = 8;

  private final SegmentingModel segmenting;
  private final int step;
  private final String source;
  private final Range range;
  private final GrowingTextArea text;

  CutStep(SegmentingModel segmenting, int step, String source, Range range, Words words) {
    this.segmenting = segmenting;
    this.step = step;
    this.source = source;
    this.range = range;
    // The field drops control characters; in their places stand spaces, so that all others keep
    // theirs.
    this.text = new GrowingTextArea(1, MOST_ROWS, Symbols.latex());
    text.setText(source.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " "));
    getStyleClass().add("cut-step");
    setAlignment(Pos.TOP_LEFT);
    Label number = new Label(Integer.toString(step));
    number.getStyleClass().add("step-number");
    number.setMinWidth(USE_PREF_SIZE);
    text.setEditable(false);
    text.setAccessibleText(words.text("segmenting.step", step));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().setAll(number, text);
  }

  Range range() {
    return range;
  }

  /** Puts the caret at a place of the whole text, or as near as it is here. */
  void focusAt(int place) {
    text.requestFocus();
    int points = Math.clamp(place - range.start(), 0, range.end() - range.start());
    text.positionCaret(source.offsetByCodePoints(0, points));
  }

  private void pressed(KeyEvent key) {
    int caret = text.getCaretPosition();
    int place = range.start() + source.codePointCount(0, Math.min(caret, source.length()));
    @Nullable Runnable action =
        switch (key.getCode()) {
          case ENTER -> key.isShortcutDown() ? null : () -> segmenting.splitAt(place);
          case BACK_SPACE -> caret == 0 ? () -> segmenting.joinWithNext(step - 1) : null;
          case DELETE -> caret == source.length() ? () -> segmenting.joinWithNext(step) : null;
          case UP -> key.isAltDown() ? () -> segmenting.giveToPrevious(step, place) : null;
          case DOWN -> key.isAltDown() ? () -> segmenting.giveToNext(step, place) : null;
          default -> null;
        };
    if (action != null) {
      key.consume();
      action.run();
    }
  }
}
