package touchstone.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class KeyEventsTest {
  private static final boolean UP = false;
  private static final boolean DOWN = true;

  private static Optional<Keystroke> pressed(KeyCode code, boolean shift, boolean alt) {
    return keystroke(KeyEvent.KEY_PRESSED, "", code, shift, UP, alt);
  }

  private static Optional<Keystroke> typed(String character, boolean shift) {
    return keystroke(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, shift, UP, UP);
  }

  private static Optional<Keystroke> keystroke(
      EventType<KeyEvent> type,
      String character,
      KeyCode code,
      boolean shift,
      boolean control,
      boolean alt) {
    return KeyEvents.keystroke(new KeyEvent(type, character, "", code, shift, control, alt, false));
  }

  @Test
  void lettersAndNamedKeysAreToldByTheKey() {
    assertThat(pressed(KeyCode.J, UP, UP)).contains(Keystroke.parse("J"));
    assertThat(pressed(KeyCode.J, DOWN, UP)).contains(Keystroke.parse("Shift+J"));
    assertThat(pressed(KeyCode.R, UP, DOWN)).contains(Keystroke.parse("Alt+R"));
    assertThat(pressed(KeyCode.ENTER, UP, UP)).contains(Keystroke.parse("Enter"));
    assertThat(pressed(KeyCode.PAGE_DOWN, UP, UP)).contains(Keystroke.parse("Page Down"));
    assertThat(typed("j", UP)).isEmpty();
    assertThat(typed("\r", UP)).isEmpty();
    assertThat(typed(" ", UP)).isEmpty();
  }

  @Test
  void aSignIsTheSameOnWhicheverKeysItTakes() {
    // On a US keyboard "?" is Shift and the slash key, on a German one Shift and the sharp s.
    assertThat(pressed(KeyCode.SLASH, DOWN, UP)).isEmpty();
    assertThat(pressed(KeyCode.UNDEFINED, DOWN, UP)).isEmpty();
    assertThat(typed("?", DOWN)).contains(Keystroke.parse("?"));
    // On a French keyboard the digits take Shift.
    assertThat(pressed(KeyCode.DIGIT1, DOWN, UP)).isEmpty();
    assertThat(typed("1", DOWN)).contains(Keystroke.parse("1"));
    assertThat(typed("1", UP)).contains(Keystroke.parse("1"));
  }

  @Test
  void whatAltGrTypesIsTypedAndNoChord() {
    // Windows reports AltGr as Ctrl with Alt.
    assertThat(keystroke(KeyEvent.KEY_TYPED, "@", KeyCode.UNDEFINED, UP, DOWN, DOWN))
        .contains(Keystroke.parse("@"));
    assertThat(keystroke(KeyEvent.KEY_TYPED, "1", KeyCode.UNDEFINED, UP, UP, DOWN)).isEmpty();
  }

  @Test
  void aModifierAloneAndAReleaseAreNothing() {
    assertThat(pressed(KeyCode.SHIFT, DOWN, UP)).isEmpty();
    assertThat(keystroke(KeyEvent.KEY_RELEASED, "", KeyCode.J, UP, UP, UP)).isEmpty();
  }
}
