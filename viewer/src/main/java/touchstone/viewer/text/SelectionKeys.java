package touchstone.viewer.text;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Moves the caret of a {@link RichText} by keys. A key that has nowhere to go is left to others.
 */
final class SelectionKeys {
  private final RichText control;
  private final RichTextSkin skin;

  /**
   * The horizontal place that the caret keeps while it goes up and down; NaN after any other move.
   */
  private double column = Double.NaN;

  SelectionKeys(RichText control, RichTextSkin skin) {
    this.control = control;
    this.skin = skin;
  }

  /** Returns whether the key was one of these. */
  boolean pressed(KeyEvent key) {
    if (key.isAltDown()) {
      return false;
    }
    return switch (key.getCode()) {
      case A -> key.isShortcutDown() && run(control::selectAll);
      case C -> key.isShortcutDown() && run(control::copy);
      case UP, DOWN -> !key.isShortcutDown() && vertical(key);
      case LEFT, RIGHT, HOME, END -> move(key, horizontal(key));
      default -> false;
    };
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }

  private int horizontal(KeyEvent key) {
    CaretMovement movement = skin.movement();
    CaretRange range = control.caretRangeProperty().get();
    boolean far = key.isShortcutDown();
    boolean leaves = !range.isEmpty() && !key.isShiftDown() && !far;
    return switch (key.getCode()) {
      case LEFT ->
          leaves
              ? range.start()
              : far
                  ? movement.previousWord(range.caret())
                  : movement.previousCharacter(range.caret());
      case RIGHT ->
          leaves
              ? range.end()
              : far ? movement.nextWord(range.caret()) : movement.nextCharacter(range.caret());
      case HOME -> far ? 0 : skin.geometryAround(range.caret()).rowStart(range.caret());
      default -> far ? movement.end() : skin.geometryAround(range.caret()).rowEnd(range.caret());
    };
  }

  private boolean vertical(KeyEvent key) {
    int caret = control.caretRangeProperty().get().caret();
    LeafGeometry around = skin.geometryAround(caret);
    double kept = Double.isNaN(column) ? around.caretX(caret) : column;
    boolean down = key.getCode() == KeyCode.DOWN;
    OptionalInt target = down ? around.below(caret, kept) : around.above(caret, kept);
    boolean moved =
        move(key, target.orElse(key.isShiftDown() ? (down ? skin.movement().end() : 0) : caret));
    column = kept;
    return moved;
  }

  private boolean move(KeyEvent key, int to) {
    CaretRange before = control.caretRangeProperty().get();
    CaretRange after = new CaretRange(key.isShiftDown() ? before.anchor() : to, to);
    column = Double.NaN;
    control.caretRangeProperty().set(after);
    skin.showCaret(true);
    skin.reveal();
    return !after.equals(before);
  }
}
