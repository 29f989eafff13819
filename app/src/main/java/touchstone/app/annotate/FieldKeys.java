package touchstone.app.annotate;

import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a text field inside a step: Enter says that it is done, Shift+Enter begins a new
 * line, Escape and Shift+Tab leave it. While an input method composes, all keys are its own.
 */
final class FieldKeys {
  private final TextArea field;
  private final Runnable onDone;
  private final Runnable onLeave;
  private boolean composing;

  private FieldKeys(TextArea field, Runnable onDone, Runnable onLeave) {
    this.field = field;
    this.onDone = onDone;
    this.onLeave = onLeave;
  }

  static void install(TextArea field, Runnable onDone, Runnable onLeave) {
    FieldKeys keys = new FieldKeys(field, onDone, onLeave);
    field.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        change -> keys.composing = !change.getComposed().isEmpty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
  }

  /**
   * Gives a field the keyboard. It takes no key before it has a skin, which a field that was just
   * made gets with the next layout only; what is typed until then would be lost.
   */
  static void give(TextArea field) {
    if (field.getSkin() == null) {
      field.applyCss();
    }
    field.requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (composing || key.isControlDown() || key.isMetaDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case ENTER -> {
        key.consume();
        if (key.isShiftDown()) {
          field.replaceSelection("\n");
        } else {
          onDone.run();
        }
      }
      case ESCAPE -> leave(key);
      case TAB -> {
        if (key.isShiftDown()) {
          leave(key);
        }
      }
      default -> {}
    }
  }

  private void leave(KeyEvent key) {
    key.consume();
    onLeave.run();
  }
}
