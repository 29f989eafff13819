package touchstone.viewer.text;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Selecting in a {@link RichText} with mouse and keys. */
final class RichTextBehavior {
  private final RichText control;
  private final RichTextSkin skin;
  private final EventHandler<MouseEvent> pressed = this::pressed;
  private final EventHandler<MouseEvent> dragged = this::dragged;
  private final EventHandler<KeyEvent> keyPressed = this::keyPressed;

  RichTextBehavior(RichText control, RichTextSkin skin) {
    this.control = control;
    this.skin = skin;
    control.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    control.addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    control.addEventHandler(KeyEvent.KEY_PRESSED, keyPressed);
  }

  void dispose() {
    control.removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    control.removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    control.removeEventHandler(KeyEvent.KEY_PRESSED, keyPressed);
  }

  private void pressed(MouseEvent press) {
    if (press.getButton() != MouseButton.PRIMARY) {
      return;
    }
    control.requestFocus();
    int position = skin.position(press.getX(), press.getY());
    int anchor = press.isShiftDown() ? control.caretRangeProperty().get().anchor() : position;
    control.caretRangeProperty().set(new CaretRange(anchor, position));
  }

  private void dragged(MouseEvent drag) {
    if (drag.isPrimaryButtonDown()) {
      int anchor = control.caretRangeProperty().get().anchor();
      control
          .caretRangeProperty()
          .set(new CaretRange(anchor, skin.position(drag.getX(), drag.getY())));
    }
  }

  private void keyPressed(KeyEvent key) {
    if (!key.isShortcutDown()) {
      return;
    }
    switch (key.getCode()) {
      case A -> control.selectAll();
      case C -> control.copy();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
