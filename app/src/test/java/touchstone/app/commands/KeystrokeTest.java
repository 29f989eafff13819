package touchstone.app.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.app.commands.Keystroke.Modifier;

final class KeystrokeTest {
  @ParameterizedTest
  @ValueSource(strings = {"?", "+", "J", "Shift+J", "Page Down", "Shortcut+Shift+Z", "Alt++", ""})
  void whatIsWrittenIsReadAgain(String text) {
    assertThat(Keystroke.parse(text).format()).isEqualTo(text);
  }

  @Test
  void modifiersAreNamedInOneOrder() {
    assertThat(Keystroke.parse("Shift+Alt+Shortcut+Z"))
        .isEqualTo(new Keystroke(Set.of(Modifier.SHORTCUT, Modifier.ALT, Modifier.SHIFT), "Z"));
    assertThat(Keystroke.parse("Shift+Alt+Shortcut+Z").format()).isEqualTo("Shortcut+Alt+Shift+Z");
  }

  @Test
  void whatIsNoKeystrokeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Keystroke.parse("Hyper+Z"));
    assertThatIllegalArgumentException().isThrownBy(() -> Keystroke.parse("Alt+"));
    // Shift is part of what is typed: on one keyboard "?" takes it, on another it does not.
    assertThatIllegalArgumentException().isThrownBy(() -> Keystroke.parse("Shift+?"));
  }

  @Test
  void capsAreThoseOfTheKeyboard() {
    Keystroke redo = Keystroke.parse("Shortcut+Shift+Z");
    assertThat(redo.caps(false)).isEqualTo("Ctrl Shift Z");
    assertThat(redo.caps(true)).isEqualTo("⌘ ⇧ Z");
    assertThat(Keystroke.parse("Shortcut+Enter").caps(false)).isEqualTo("Ctrl ⏎");
    assertThat(Keystroke.NONE.caps(false)).isEmpty();
  }
}
