package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaletteTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  @Test
  void aCommandIsFoundAndDoneByKeysAloneAndTheFocusIsBack() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      Node before = open.focusOwner();
      open.chord(CONTROL, K);
      assertThat(open.focusOwner()).isInstanceOf(TextField.class);
      open.type("unsu");
      open.press(ENTER);

      assertThat(open.isCovered()).isFalse();
      assertThat(open.judgment().step(1).unsure()).isTrue();
      assertThat(open.focusOwner()).isSameAs(before);
    }
  }

  @Test
  void theFocusIsBackInTheTextItLeft() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3);
      open.type("half a sen");
      Node critique = open.focusOwner();
      assertThat(critique).isInstanceOf(TextArea.class);
      open.chord(CONTROL, K);
      open.type("1");
      open.press(ESCAPE);

      assertThat(open.focusOwner()).isSameAs(critique);
      open.type("tence");
      assertThat(open.item().step(1).critiqueProperty().get()).isEqualTo("half a sentence");
    }
  }

  @Test
  void arrowsChoose() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(CONTROL, K);
      open.type("error kind");
      ListView<?> list = open.robot().lookup("#palette-entries").queryListView();
      assertThat(list.getItems()).hasSize(4);
      open.press(DOWN, DOWN, UP);
      assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
      open.press(ENTER);

      assertThat(open.judgment().step(1).kinds())
          .containsExactly(open.model().guideline().kinds().get(1));
    }
  }

  @Test
  void aNumberGoesToTheItem() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.robot().clickOn("#search");
      open.settle();
      open.type("12");
      open.press(ENTER);
      open.waitFor(() -> open.item().item().number() == 12);
      assertThat(open.model().queue().selectedProperty().get()).isEqualTo(11);

      // As often as it is opened.
      for (int item : new int[] {3, 14}) {
        open.type("#");
        open.type(String.valueOf(item));
        open.press(ENTER);
        open.waitFor(() -> open.item().item().number() == item);
      }
    }
  }

  @Test
  void aNumberThatNoItemHasIsToldWithThoseThatThereAre() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.type("#");
      assertThat(open.textOf(".palette .label.placeholder"))
          .isEqualTo("Type a number from 1 to 24");
      open.type("999");
      assertThat(open.textOf(".palette .label.placeholder"))
          .isEqualTo("Type a number from 1 to 24");
      open.type("x");
      assertThat(open.textOf(".palette .label.placeholder")).startsWith("Nothing fits.");
    }
  }

  @Test
  void anItemIsFoundByItsTextAndBySourceIdOnlyOnceItIsSubmitted() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(CONTROL, K);
      open.type("sample-01");
      ListView<?> list = open.robot().lookup("#palette-entries").queryListView();
      assertThat(list.getItems()).isEmpty();
      open.press(ESCAPE);

      open.press(DIGIT1, DIGIT1, DIGIT1, DIGIT1, DIGIT1);
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 2);
      open.chord(CONTROL, K);
      open.type("sample-01");
      open.waitFor(() -> list.getItems().size() == 1);
      open.press(ENTER);
      open.waitFor(() -> open.item().item().number() == 1);

      open.chord(CONTROL, K);
      open.type("ducks");
      open.waitFor(() -> !list.getItems().isEmpty());
      open.press(ENTER);
      open.waitFor(() -> open.item().item().number() > 2);
      assertThat(open.item().item().visibleText().toLowerCase(Locale.ROOT)).contains("ducks");
    }
  }
}
