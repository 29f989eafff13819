package touchstone.app.commands;

import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Turns key presses in a scene into commands. While text has the focus, plain characters and the
 * keys of editing belong to the text; while an input method composes, every key belongs to it.
 */
public final class KeyDispatcher {
  private static final Set<KeyCode> EDITING =
      Set.of(KeyCode.Z, KeyCode.Y, KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

  private final Commands commands;
  private final Supplier<CommandContext> place;
  private boolean composing;

  public KeyDispatcher(Commands commands, Supplier<CommandContext> place) {
    this.commands = commands;
    this.place = place;
  }

  public void install(Scene scene) {
    scene.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing = !event.getComposed().isEmpty());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> dispatch(scene, event));
  }

  private void dispatch(Scene scene, KeyEvent event) {
    if (composing || belongsToText(scene, event)) {
      return;
    }
    commands
        .commandFor(event, place.get())
        .ifPresent(
            command -> {
              event.consume();
              command.action().run();
            });
  }

  private static boolean belongsToText(Scene scene, KeyEvent event) {
    if (!(scene.getFocusOwner() instanceof TextInputControl text) || !text.isEditable()) {
      return false;
    }
    boolean chord = event.isShortcutDown() || event.isControlDown() || event.isMetaDown();
    if (chord) {
      return EDITING.contains(event.getCode()) || event.getCode().isArrowKey();
    }
    boolean altOnly = event.isAltDown();
    return !altOnly && !event.getCode().isFunctionKey() && event.getCode() != KeyCode.ESCAPE;
  }
}
