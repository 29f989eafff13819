package touchstone.app.commands;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
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

  /** What leads out of a text: no field is so high that one would leaf through it. */
  private static final Set<KeyCode> LEAVING =
      Set.of(KeyCode.ESCAPE, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

  private static final Set<CommandContext> PLACES_THAT_WAIT =
      Set.of(CommandContext.ANNOTATE, CommandContext.ASIDE);

  private final Commands commands;
  private final Supplier<CommandContext> place;
  private final BooleanSupplier covered;
  private final ObservableValue<Arrival> arrival;
  private final Set<String> leafing;
  private boolean composing;
  private boolean swallowTyped;

  /**
   * Makes a dispatcher.
   *
   * @param covered whether something lies over the place and has all keys to itself
   * @param arrival whether what has been opened in the annotation place is there; until then keys
   *     wait
   * @param leafing ids of the commands that ask for another thing instead, and never wait
   */
  public KeyDispatcher(
      Commands commands,
      Supplier<CommandContext> place,
      BooleanSupplier covered,
      ObservableValue<Arrival> arrival,
      Set<String> leafing) {
    this.commands = commands;
    this.place = place;
    this.covered = covered;
    this.arrival = arrival;
    this.leafing = Set.copyOf(leafing);
  }

  public void install(Scene scene) {
    scene.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing = !event.getComposed().isEmpty());
    scene.focusOwnerProperty().addListener((_, _, _) -> composing = false);
    TypeAhead ahead = new TypeAhead(scene, arrival);
    scene.addEventFilter(
        KeyEvent.ANY,
        event -> {
          boolean waits = ahead.isNeeded() && mayWait(ahead, event) && ahead.hold(event);
          if (!waits) {
            give(scene, event);
          }
        });
  }

  private boolean mayWait(TypeAhead ahead, KeyEvent event) {
    if (composing || covered.getAsBoolean() || !PLACES_THAT_WAIT.contains(place.get())) {
      return false;
    }
    // A key that is held down must not go on leafing after it is let go.
    return ahead.isHolding()
        || command(event).filter(found -> leafing.contains(found.id())).isEmpty();
  }

  private void give(Scene scene, KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      pressed(scene, event);
    } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
      typed(scene, event);
    }
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
    return command(event)
        .map(
            command -> {
              event.consume();
              command.action().run();
              return command;
            })
        .isPresent();
  }

  private Optional<Command> command(KeyEvent event) {
    return KeyEvents.keystroke(event).flatMap(key -> commands.commandFor(key, place.get()));
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
        && !LEAVING.contains(event.getCode());
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
