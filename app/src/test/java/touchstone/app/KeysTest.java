package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.commands.Command;
import touchstone.app.commands.Commands;
import touchstone.app.commands.Keystroke;

final class KeysTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  @Test
  void noTwoDefaultKeysClash() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      List<String> clashes = new ArrayList<>();
      for (Command command : open.commands().all()) {
        open.commands()
            .keyOf(command)
            .ifPresent(
                key ->
                    open.commands()
                        .conflicts(command, key)
                        .forEach(
                            other ->
                                clashes.add(
                                    key.format() + ": " + command.id() + ", " + other.id())));
      }
      assertThat(clashes).isEmpty();
    }
  }

  @Test
  void whatIsTypedInACritiqueIsNoCommand() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3);
      Judgment before = open.judgment();
      assertThat(before.step(1).verdict()).isEqualTo(Verdict.INCORRECT);

      open.type("1 x ? 3 u q g J = -");

      assertThat(open.item().step(1).critiqueProperty().get()).isEqualTo("1 x ? 3 u q g J = -");
      assertThat(open.judgment().step(1).kinds()).isEmpty();
      assertThat(open.judgment().step(1).unsure()).isFalse();
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(open.judgment().step(2)).isEqualTo(before.step(2));
      assertThat(open.isCovered()).isFalse();
      assertThat(open.window().wiring().guideline().openProperty().get()).isFalse();
    }
  }

  @Test
  void undoInATextIsTheTextsOwn() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3);
      open.type("wrong");
      open.chord(CONTROL, Z);

      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(open.item().step(1).critiqueProperty().get()).isNotEqualTo("wrong");
      assertThat(open.focusOwner()).isInstanceOf(TextArea.class);
    }
  }

  @Test
  void aPageKeyLeavesATextForTheNeighbourItemAndTakesNothingFromIt() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3);
      open.type("wrong axis");
      open.press(PAGE_DOWN);
      open.waitFor(() -> open.item().item().number() == 2);
      open.press(PAGE_UP);
      open.waitFor(() -> open.item().item().number() == 1);
      assertThat(open.judgment().step(1).critique()).isEqualTo("wrong axis");
    }
  }

  @Test
  void whileAnInputMethodComposesEveryKeyIsItsOwn() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3);
      compose(
          open, List.of(new InputMethodTextRun("cuowu", InputMethodHighlight.UNSELECTED_RAW)), "");
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf("#notice")).isEmpty();

      compose(open, List.of(), "错误");
      open.chord(CONTROL, ENTER);
      assertThat(open.item().step(1).critiqueProperty().get()).isEqualTo("错误");
      assertThat(open.textOf("#notice")).contains("missing");
    }
  }

  private static void compose(OpenWindow open, List<InputMethodTextRun> composed, String committed)
      throws Exception {
    Node text = open.focusOwner();
    assertThat(text).isInstanceOf(TextArea.class);
    Platform.runLater(
        () ->
            Event.fireEvent(
                text,
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0)));
    open.settle();
  }

  @Test
  void theCheatSheetListsEveryCommandWithItsKey() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      Node before = open.focusOwner();
      open.type("?");

      assertThat(open.isCovered()).isTrue();
      List<String> names =
          open.robot().lookup(".key-row > .label").queryAllAs(Label.class).stream()
              .map(Label::getText)
              .toList();
      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              open.commands().all().stream().map(Command::name).toList())
          .contains("Error kind: perception");
      assertThat(open.robot().lookup("#key-edit-undo").queryAs(Button.class).getText())
          .isEqualTo("Ctrl Z");

      // What lies under the cheat sheet hears no keys.
      open.press(DIGIT3);
      assertThat(open.judgment().step(1).verdict()).isNull();
      open.press(ESCAPE);
      assertThat(open.isCovered()).isFalse();
      assertThat(open.focusOwner()).isSameAs(before);
    }
  }

  @Test
  void whateverNamesAKeyNamesTheOneThatItHasNow() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      Commands commands = open.commands();
      open.robot()
          .interact(
              () -> {
                commands.assign(commands.get("judge.correct"), Keystroke.parse("X"));
                commands.assign(commands.get("judge.kind.perception"), Keystroke.parse("Alt+Q"));
              });
      open.press(DIGIT3, ESCAPE, TAB, HOME);
      open.chord(SHIFT, RIGHT);
      assertThat(caps(open, ".span-bar .key")).startsWith("1", "Alt Q", "W");
      assertThat(caps(open, ".critique-foot .key")).startsWith("Alt Q", "W");
    }
  }

  @Test
  void noNameOfACommandHasAKeyBuiltIn() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      Button skip = open.robot().lookup("#skip").queryAs(Button.class);
      open.robot().moveTo(skip);
      assertThat(skip.getTooltip().getText()).isEqualTo("This item is bad, or I give up (H)");
    }
  }

  private static List<String> caps(OpenWindow open, String query) {
    return open.robot().lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void aKeyThatWasChangedWorksAtOnceAndAfterARestart() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.type("?");
      open.focus("#key-judge-unsure");
      open.press(ENTER, J);
      assertThat(open.textOf("#keys-clash"))
          .isEqualTo("J is the key of “Next step”. Give it to “Unsure”?");
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "keys-take");
      open.press(SPACE);
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "key-judge-unsure");
      open.press(ESCAPE);

      open.press(J);
      assertThat(open.judgment().step(1).unsure()).isTrue();
      assertThat(open.hints()).contains("U");
    }

    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(again.judgment().step(1).unsure()).isTrue();
      again.press(J);
      assertThat(again.judgment().step(1).unsure()).isFalse();
      again.press(U);
      assertThat(again.model().focusedStep()).isEqualTo(2);

      again.type("?");
      again.focus("#keys-reset-all");
      again.press(SPACE, ESCAPE);
      again.press(J);
      assertThat(again.model().focusedStep()).isEqualTo(3);
    }
  }
}
