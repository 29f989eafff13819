package touchstone.app;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.Skip;
import touchstone.storage.workspace.Workspace;

/** What somebody typed and did not send is there again when its form is opened again. */
final class UnsentWordsTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  @Test
  void aQuestionToTheLeadWaitsForItsItemUntilItIsSent() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(L);
      open.type("Which curve");
      open.press(ESCAPE);
      assertThat(open.robot().lookup("#question-send").tryQuery().filter(UnsentWordsTest::isShown))
          .as("Escape closes the form")
          .isEmpty();
      open.press(L);
      assertThat(typed(open, "#question-words")).isEqualTo("Which curve");
      open.press(ESCAPE);
      goTo(open, 2);
      open.press(L);
      assertThat(typed(open, "#question-words")).as("in another item").isEmpty();
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      again.press(L);
      assertThat(typed(again, "#question-words")).isEqualTo("Which curve");
      again.type("?");
      again.chord(CONTROL, ENTER);
      assertThat(again.textOf(".asked")).isEqualTo("Which curve?");
      again.press(L);
      assertThat(typed(again, "#question-words")).isEmpty();
    }
    assertThat(drafts()).isEmpty();
  }

  @Test
  void anEmptiedFieldIsNoDraftAnyMore() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(L);
      open.type("a");
      assertThat(drafts()).isEqualTo(Map.of("question", "a"));
      open.press(BACK_SPACE);
      assertThat(drafts()).isEmpty();
    }
  }

  @Test
  void wordsForASkipWaitWithTheirReason() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(H, DIGIT4);
      open.type("too dark");
      open.press(ESCAPE);
      goTo(open, 2);
      open.press(H);
      assertThat(typed(open, "#skip-words")).as("in another item").isEmpty();
      open.press(ESCAPE);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      again.press(H);
      assertThat(typed(again, "#skip-words")).isEqualTo("too dark");
      assertThat(
              again.robot().lookup("#skip-panel .chip").queryAllAs(ToggleButton.class).stream()
                  .filter(ToggleButton::isSelected))
          .extracting(ToggleButton::getText)
          .containsExactly("too hard");
      again.chord(CONTROL, ENTER);
      again.waitFor(() -> again.item().item().number() == 2);
      goTo(again, 1);
      assertThat(again.standing().skip()).isEqualTo(new Skip(Skip.Reason.TOO_HARD, "too dark"));
    }
    assertThat(drafts()).isEmpty();
  }

  @Test
  void aVisualQuestionThatWasNotEnteredComesBackWithItsStep() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(Z);
      open.type("Is it red");
      open.press(ESCAPE);
      goTo(open, 2);
      assertThat(open.robot().lookup("#question-1").tryQuery()).isEmpty();
      goTo(open, 1);
      assertThat(typed(open, "#question-1")).isEqualTo("Is it red");
      assertThat(open.robot().lookup("#question-1").tryQuery().filter(UnsentWordsTest::isShown))
          .isPresent();
      assertThat(open.judgment().step(1).checks()).isEmpty();
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      again.press(Z);
      assertThat(typed(again, "#question-1")).isEqualTo("Is it red");
      again.press(ENTER);
      assertThat(again.judgment().step(1).checks())
          .containsExactly(new VisualCheck("Is it red", null, null));
    }
    assertThat(drafts()).isEmpty();
  }

  private static void goTo(OpenWindow open, long number) throws Exception {
    open.chord(number == 1 ? PAGE_UP : PAGE_DOWN);
    open.waitFor(() -> open.item().item().number() == number);
  }

  private static String typed(OpenWindow open, String query) {
    return open.robot().lookup(query).queryAs(TextInputControl.class).getText();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /** What the first item has on the disk. */
  private Map<String, String> drafts() throws Exception {
    try (Workspace read = Workspace.openToRead(workspace)) {
      Item first = read.items().at(1).orElseThrow();
      return read.drafts().of(OpenWindow.A1, first.id());
    }
  }
}
