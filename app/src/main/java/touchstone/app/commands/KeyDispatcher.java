package touchstone.app.commands;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Turns key presses in a scene into commands. While text has the focus, what types and the keys of
 * editing belong to the text; while an input method composes, every key belongs to it.
 */
public final class KeyDispatcher {
  private static final Set<KeyCode> EDITING =
      Set.of(
          KeyCode.Z,
          KeyCode.Y,
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.X,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.INSERT,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE);

  private final Commands commands;
  private final Supplier<CommandContext> place;
  private final BooleanSupplier covered;
  private boolean composing;
  private boolean swallowTyped;

  /**
   * Makes a dispatcher.
   *
   * @param covered whether something lies over the place and has all keys to itself
   */
  public KeyDispatcher(Commands commands, Supplier<CommandContext> place, BooleanSupplier covered) {
    this.commands = commands;
    this.place = place;
    this.covered = covered;
  }

  public void install(Scene scene) {
    scene.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing = !event.getComposed().isEmpty());
    scene.focusOwnerProperty().addListener((_, _, _) -> composing = false);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
  }

  /** What a key types once it has given a command is typed nowhere, wherever the focus went. */
  private void pressed(Scene scene, KeyEvent event) {
    swallowTyped = dispatch(scene, event);
  }

  private void typed(Scene scene, KeyEvent event) {
    if (swallowTyped || dispatch(scene, event)) {
      event.consume();
    }
  }

  private boolean dispatch(Scene scene, KeyEvent event) {
    if (composing || covered.getAsBoolean() || belongsToText(scene.getFocusOwner(), event)) {
      return false;
    }
    return KeyEvents.keystroke(event)
        .flatMap(key -> commands.commandFor(key, place.get()))
        .map(
            command -> {
              event.consume();
              command.action().run();
              return command;
            })
        .isPresent();
  }

  private static boolean belongsToText(@Nullable Node focused, KeyEvent event) {
    if (!takesText(focused)) {
      return false;
    }
    boolean control = event.isControlDown();
    if (event.getEventType() == KeyEvent.KEY_TYPED || (control && event.isAltDown())) {
      return true;
    }
    if (event.isShortcutDown() || control) {
      return EDITING.contains(event.getCode()) || event.getCode().isArrowKey();
    }
    boolean altTypes = Keystroke.isMac();
    return (altTypes || !event.isAltDown())
        && !event.getCode().isFunctionKey()
        && event.getCode() != KeyCode.ESCAPE;
  }

  private static boolean takesText(@Nullable Node focused) {
    return switch (focused) {
      case TextInputControl text -> text.isEditable();
      case ComboBoxBase<?> box -> box.isEditable();
      case Spinner<?> spinner -> spinner.isEditable();
      case null, default -> false;
    };
  }
}
