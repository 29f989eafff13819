package touchstone.app.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CommandsTest {
  private static final Keystroke A = Keystroke.parse("A");
  private static final Keystroke B = Keystroke.parse("B");
  private static final Keystroke C = Keystroke.parse("C");

  private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
  private final Commands commands = new Commands(Map.of());
  private final Command first = command("test.first", A);
  private final Command second = command("test.second", B);
  private final Command keyless = command("test.keyless", Keystroke.NONE);

  private Command command(String id, Keystroke key) {
    return new Command(id, id, key, CommandContext.ANNOTATE, enabled, () -> {});
  }

  @BeforeEach
  void fill() {
    commands.add(first);
    commands.add(second);
    commands.add(keyless);
  }

  @Test
  void aKeyIsFoundWhileItsCommandIsEnabled() {
    assertThat(commands.commandFor(A, CommandContext.ANNOTATE)).contains(first);
    enabled.set(false);
    assertThat(commands.commandFor(A, CommandContext.ANNOTATE)).isEmpty();
  }

  @Test
  void aFreeKeyIsTakenAndTold() {
    commands.assign(first, C);

    assertThat(commands.commandFor(C, CommandContext.ANNOTATE)).contains(first);
    assertThat(commands.commandFor(A, CommandContext.ANNOTATE)).isEmpty();
    assertThat(commands.ownKeysProperty().get()).containsExactly(Map.entry("test.first", C));
    assertThat(commands.keyTextProperty("test.first").get()).isEqualTo("C");
  }

  @Test
  void aKeyThatClashesIsSwapped() {
    assertThat(commands.conflicts(first, B)).containsExactly(second);
    assertThat(commands.exchange(first, second)).contains(A);

    commands.assign(first, B);

    assertThat(commands.keyOf(first)).contains(B);
    assertThat(commands.keyOf(second)).contains(A);
  }

  @Test
  void whoHasNoKeyToGiveTakesTheOther() {
    assertThat(commands.exchange(keyless, second)).isEmpty();

    commands.assign(keyless, B);

    assertThat(commands.keyOf(keyless)).contains(B);
    assertThat(commands.keyOf(second)).isEmpty();
  }

  @Test
  void resettingOneSwapsBackAndResettingAllForgetsEverything() {
    commands.assign(first, B);
    commands.reset(second);
    assertThat(commands.ownKeysProperty().get()).isEmpty();

    commands.assign(first, B);
    commands.assign(keyless, C);
    commands.resetAll();
    assertThat(commands.keyOf(first)).contains(A);
    assertThat(commands.keyOf(keyless)).isEmpty();
  }

  @Test
  void aDefaultGivesWayToAKeyThatWasChosenBefore() {
    Commands later = new Commands(Map.of("test.first", B));
    later.add(first);
    later.add(second);

    assertThat(later.commandFor(B, CommandContext.ANNOTATE)).contains(first);
    assertThat(later.keyOf(second)).isEmpty();
  }

  @Test
  void oneIdIsOneCommand() {
    assertThatIllegalArgumentException().isThrownBy(() -> commands.add(command("test.first", C)));
    assertThatIllegalArgumentException().isThrownBy(() -> command("groupless", C));
  }
}
