package touchstone.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.app.commands.Command;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.Commands;
import touchstone.app.commands.Keystroke;

final class KeysModelTest {
  private final Commands commands = new Commands(Map.of());
  private final KeysModel keys = new KeysModel(commands);
  private final Command next = command("go.next", "J");
  private final Command undo = command("edit.undo", "Shortcut+Z");
  private final Command previous = command("go.previous", "K");

  private static Command command(String id, String key) {
    return new Command(
        id,
        id,
        Keystroke.parse(key),
        CommandContext.ANNOTATE,
        new SimpleBooleanProperty(true),
        () -> {});
  }

  @BeforeEach
  void fill() {
    commands.add(next);
    commands.add(undo);
    commands.add(previous);
  }

  @Test
  void everyCommandIsListedWithItsGroup() {
    assertThat(keys.groups()).extracting(KeysModel.Group::id).containsExactly("go", "edit");
    assertThat(keys.groups().getFirst().commands()).containsExactly(next, previous);
  }

  @Test
  void aFreeKeyIsTakenAtOnce() {
    keys.ask(next);
    keys.press(Keystroke.parse("N"));

    assertThat(keys.waitingProperty().get()).isNull();
    assertThat(commands.keyOf(next)).contains(Keystroke.parse("N"));
    assertThat(keys.isChanged(next)).isTrue();
    assertThat(keys.isChanged(undo)).isFalse();
  }

  @Test
  void aClashIsToldAndLeavesEverythingAsItIsUntilItIsDecided() {
    keys.ask(next);
    keys.press(Keystroke.parse("K"));

    Clash clash = keys.clashProperty().get();
    assertThat(clash).isNotNull();
    assertThat(clash.with()).containsExactly(previous);
    assertThat(clash.swaps()).isTrue();
    assertThat(commands.ownKeysProperty().get()).isEmpty();

    keys.cancel();
    assertThat(commands.ownKeysProperty().get()).isEmpty();
    assertThat(keys.clashProperty().get()).isNull();
  }

  @Test
  void theTwoCommandsSwap() {
    keys.ask(next);
    keys.press(Keystroke.parse("K"));
    keys.takeKey();

    assertThat(commands.keyOf(next)).contains(Keystroke.parse("K"));
    assertThat(commands.keyOf(previous)).contains(Keystroke.parse("J"));
    keys.reset(next);
    assertThat(commands.ownKeysProperty().get()).isEmpty();
  }

  @Test
  void keysThatMoveAboutInTheWindowAreNotTaken() {
    keys.ask(next);
    keys.press(Keystroke.parse("Tab"));

    assertThat(keys.waitingProperty().get()).isEqualTo(next);
    assertThat(commands.ownKeysProperty().get()).isEmpty();
  }

  @Test
  void closingForgetsWhatWasAsked() {
    keys.open();
    keys.ask(next);
    keys.close();
    assertThat(keys.waitingProperty().get()).isNull();
    keys.press(Keystroke.parse("N"));
    assertThat(commands.keyOf(next)).contains(Keystroke.parse("J"));
  }
}
