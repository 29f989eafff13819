package touchstone.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.app.Queueing.filter;
import static touchstone.app.Queueing.shown;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;

/** Searching, filtering, sorting, bookmarks and jumps in the real window. */
final class FindingItemsTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  private static void search(OpenWindow open, String text) throws Exception {
    if (open.focusOwner() instanceof TextField) {
      open.press(ESCAPE);
    }
    open.type("/");
    open.type(text);
    open.waitFor(() -> open.model().queue().queryProperty().get().text().equals(text));
    open.waitFor(() -> open.model().queue().wholeProperty().get());
    open.settle();
  }

  @Test
  void whatIsTypedIntoTheSearchIsLookedForAndJudgesNothing() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      search(open, "1x?");
      assertThat(open.focusOwner()).isInstanceOf(TextField.class);
      assertThat(open.judgment()).isEqualTo(Judgment.NONE);
      assertThat(open.isCovered()).isFalse();
      assertThat(shown(open)).isEmpty();

      open.press(ESCAPE, DIGIT1);
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.CORRECT);

      search(open, "PARABOLA");
      assertThat(shown(open)).containsExactly(1L);
      assertThat(open.robot().lookup(".snippet-match").queryAllAs(Label.class))
          .extracting(Label::getText)
          .contains("parabola");
      // Of the item's question, steps and answer; its label and its id are not looked into.
      search(open, "sample-01");
      assertThat(shown(open)).isEmpty();

      open.press(ESCAPE);
      open.chord(ALT, C);
      open.waitFor(() -> shown(open).size() == 24);
      assertThat(open.robot().lookup("#queue-search").queryAs(TextField.class).getText()).isEmpty();

      search(open, "ducks");
      open.press(ENTER);
      open.waitFor(() -> open.item().item().number() == shown(open).getFirst());
      assertThat(open.focusOwner()).isNotInstanceOf(TextField.class);
    }
  }

  @Test
  void filtersAndOrderAreChosenShownTakenAwayAndRemembered() throws Exception {
    List<Long> shuffled;
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(ALT, F);
      open.waitFor(() -> !open.robot().lookup(".facet").queryAll().isEmpty());
      ToggleButton math =
          open.robot().lookup(".facet").queryAllAs(ToggleButton.class).stream()
              .filter(chip -> chip.getText().equals("MathVista"))
              .findFirst()
              .orElseThrow();
      assertThat(math.getAccessibleText()).isEqualTo("MathVista: 2 items");
      WaitForAsyncUtils.waitForAsyncFx(30_000, math::requestFocus);
      open.robot().push(SPACE);
      open.waitFor(() -> shown(open).equals(List.of(1L, 7L)));
      open.robot().push(ESCAPE);
      open.settle();
      assertThat(open.robot().lookup(".facet").queryAll()).isEmpty();
      assertThat(open.textOf("#queue-shown")).isEqualTo("2 items");
      assertThat(open.textOf(".removable")).isEqualTo("MathVista");

      open.robot().clickOn(".removable");
      open.waitFor(() -> shown(open).size() == 24);
      open.robot().clickOn("#queue-order");
      open.robot().push(DOWN, DOWN);
      open.robot().clickOn("Shuffle");
      open.waitFor(
          () -> open.model().queue().queryProperty().get().order() instanceof Order.Shuffled);
      open.waitFor(() -> open.model().queue().wholeProperty().get());
      shuffled = shown(open);
      assertThat(shuffled).hasSize(24).isNotEqualTo(shuffled.stream().sorted().toList());
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(shown(again)).isEqualTo(shuffled);
      Order order = again.model().queue().queryProperty().get().order();
      assertThat(again.robot().lookup("#queue-order").queryAs(MenuButton.class).getText())
          .isEqualTo("Shuffled, seed " + ((Order.Shuffled) order).seed());
      assertThat(again.item().item().number()).isEqualTo(shuffled.getFirst());
    }
  }

  @Test
  void aFilterByStateShowsAndWhatItHidesIsNotCalledDone() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      filter(open, "draft");
      open.waitFor(() -> shown(open).isEmpty());
      assertThat(open.textOf(".removable")).isEqualTo("draft");
      assertThat(open.robot().lookup("#queue-clear").<Node>query().isVisible()).isTrue();

      open.press(H, DIGIT1);
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf("#notice"))
          .isEqualTo(
              "All items shown are done; 23 more are to do. Clear all filters of the queue (Alt C)");

      open.chord(ALT, C);
      open.waitFor(() -> shown(open).size() == 24);
      assertThat(open.robot().lookup(".removable").queryAll()).isEmpty();
    }
  }

  @Test
  void aSeedThatIsTypedGivesTheSameOrderWhateverWasShownBefore() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      typeSeed(open, "4x2");
      assertThat(open.model().queue().queryProperty().get().order())
          .isEqualTo(new Order.Shuffled(42));
      assertThat(open.textOf("#queue-order")).isEqualTo("Shuffled, seed 42");
      assertThat(open.robot().lookup("#queue-seed").queryAll()).as("the menu is gone").isEmpty();
      assertThat(open.focusOwner())
          .as("the next key judges")
          .matches(node -> node.getStyleClass().contains("step-card"));
      List<Long> first = shown(open);
      assertThat(first).hasSize(24).isNotEqualTo(first.stream().sorted().toList());

      typeSeed(open, "7");
      assertThat(shown(open)).hasSize(24).isNotEqualTo(first);
      typeSeed(open, "42");
      assertThat(shown(open)).isEqualTo(first);
    }
  }

  private static void typeSeed(OpenWindow open, String seed) throws Exception {
    open.robot().clickOn("#queue-order");
    open.robot().clickOn("#queue-seed");
    open.chord(CONTROL, A);
    open.type(seed);
    open.press(ENTER);
    open.waitFor(() -> open.model().queue().wholeProperty().get());
    open.settle();
  }

  @Test
  void aBookmarkIsSetFilteredByAndThereAfterARestart() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(B);
      assertThat(open.textOf("#notice")).isEqualTo("Item 1 bookmarked");
      open.type("#");
      open.type("12");
      open.press(ENTER);
      open.waitFor(() -> open.item().item().number() == 12);
      open.press(B);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      again.chord(ALT, B);
      again.waitFor(() -> shown(again).equals(List.of(1L, 12L)));
      again.press(B);
      assertThat(again.textOf("#notice")).isEqualTo("Bookmark of item 1 taken back");
      assertThat(again.robot().lookup(".queue-list").queryListView())
          .extracting(ListView::getItems)
          .satisfies(items -> assertThat((List<?>) items).hasSize(2));
      again.chord(ALT, B);
      again.chord(ALT, B);
      again.waitFor(() -> shown(again).equals(List.of(12L)));
      assertThat(again.model().queue().queryProperty().get())
          .isEqualTo(QueueQuery.ALL.withBookmarked(true));
    }
  }
}
