package touchstone.viewer.text;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Selects in a {@link RichText} with the mouse: by character, by word after a double click, by line
 * of runs after a triple click.
 */
final class SelectionDrag {
  private final RichText control;
  private final RichTextSkin skin;
  private CaretRange begun = CaretRange.START;
  private int clicks = 1;
  private boolean selecting;

  SelectionDrag(RichText control, RichTextSkin skin) {
    this.control = control;
    this.skin = skin;
  }

  void pressed(MouseEvent press) {
    selecting = press.getButton() == MouseButton.PRIMARY;
    if (!selecting) {
      return;
    }
    control.requestFocus();
    skin.showCaret(false);
    clicks = press.getClickCount();
    if (press.isShiftDown()) {
      int anchor = control.caretRangeProperty().get().anchor();
      begun = new CaretRange(anchor, anchor);
    } else {
      begun = unitAt(press);
    }
    extend(unitAt(press));
  }

  void dragged(MouseEvent drag) {
    if (selecting) {
      extend(unitAt(drag));
    }
  }

  private void extend(CaretRange to) {
    boolean backwards = to.start() < begun.start();
    control
        .caretRangeProperty()
        .set(
            backwards
                ? new CaretRange(begun.end(), to.start())
                : new CaretRange(begun.start(), Math.max(begun.end(), to.end())));
  }

  private CaretRange unitAt(MouseEvent event) {
    return switch (clicks) {
      case 2 -> skin.movement().wordAt(skin.geometry().character(event.getX(), event.getY()));
      case 3 -> skin.movement().lineAt(skin.geometry().character(event.getX(), event.getY()));
      default -> {
        int position = skin.movement().whole(skin.geometry().position(event.getX(), event.getY()));
        yield new CaretRange(position, position);
      }
    };
  }
}
