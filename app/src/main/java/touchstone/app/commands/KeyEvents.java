package touchstone.app.commands;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchstone.app.commands.Keystroke.Modifier;

/**
 * Reads keystrokes off JavaFX's events. Letters and named keys are told by the key that goes down;
 * digits and signs by what is typed, since it takes other keys on every other keyboard.
 */
public final class KeyEvents {
  private KeyEvents() {}

  /** The keystroke that an event completes; empty for a modifier alone and for a release. */
  public static Optional<Keystroke> keystroke(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      return pressed(event);
    }
    return event.getEventType() == KeyEvent.KEY_TYPED ? typed(event) : Optional.empty();
  }

  private static Optional<Keystroke> pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.UNDEFINED || code.isModifierKey()) {
      return Optional.empty();
    }
    Set<Modifier> modifiers = modifiers(event);
    boolean typesNothing =
        modifiers.contains(Modifier.SHORTCUT)
            || modifiers.contains(Modifier.CONTROL)
            || modifiers.contains(Modifier.ALT);
    if (typesNothing || code.isLetterKey() || isNamed(code)) {
      return Optional.of(new Keystroke(modifiers, code.getName()));
    }
    return Optional.empty();
  }

  /** Whether a key means itself, and not a character that depends on the keyboard. */
  private static boolean isNamed(KeyCode code) {
    return code.isFunctionKey()
        || (code.isNavigationKey() && !code.isKeypadKey())
        || code == KeyCode.ENTER
        || code == KeyCode.SPACE
        || code == KeyCode.TAB
        || code == KeyCode.ESCAPE
        || code == KeyCode.BACK_SPACE
        || code == KeyCode.DELETE
        || code == KeyCode.INSERT;
  }

  private static Optional<Keystroke> typed(KeyEvent event) {
    String character = event.getCharacter();
    // AltGr arrives as Ctrl with Alt on Windows, and is there to type.
    boolean chord = event.isControlDown() != event.isAltDown() || event.isMetaDown();
    if (chord || character.codePointCount(0, character.length()) != 1) {
      return Optional.empty();
    }
    int codePoint = character.codePointAt(0);
    boolean sign =
        !Character.isLetter(codePoint)
            && !Character.isISOControl(codePoint)
            && !Character.isWhitespace(codePoint);
    return sign ? Optional.of(new Keystroke(Set.of(), character)) : Optional.empty();
  }

  private static Set<Modifier> modifiers(KeyEvent event) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (event.isShortcutDown()) {
      modifiers.add(Modifier.SHORTCUT);
    } else if (event.isControlDown()) {
      modifiers.add(Modifier.CONTROL);
    }
    if (event.isAltDown()) {
      modifiers.add(Modifier.ALT);
    }
    if (event.isShiftDown()) {
      modifiers.add(Modifier.SHIFT);
    }
    return modifiers;
  }
}
