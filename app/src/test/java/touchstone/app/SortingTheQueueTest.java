package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.O;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.app.annotate.QueueView;

/** The queue is sorted and narrowed down without the mouse. */
final class SortingTheQueueTest {
  @TempDir private Path folder;

  @Test
  void aKeyOpensTheMenuAndArrowsChooseTheOrder() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      var before = open.focusOwner();
      open.chord(ALT, O);
      open.press(DOWN, DOWN, ENTER);
      open.waitFor(() -> order(open).equals(new Order.ShortestFirst()));
      assertThat(open.focusOwner()).isSameAs(before);
    }
  }

  @Test
  void thePaletteKnowsOrdersAndStates() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      choose(open, "fewest judgments");
      assertThat(order(open)).isEqualTo(new Order.FewestJudgmentsFirst());
      choose(open, "shuffle the");
      assertThat(order(open)).isInstanceOf(Order.Shuffled.class);
      choose(open, "file order");
      assertThat(order(open)).isEqualTo(new Order.AsImported());
      choose(open, "what is done");
      assertThat(open.model().queue().queryProperty().get().statuses()).isEqualTo(QueueView.DONE);
      choose(open, "every state");
      assertThat(open.model().queue().queryProperty().get().statuses()).isEmpty();
    }
  }

  private static void choose(OpenWindow open, String command) throws Exception {
    open.chord(CONTROL, K);
    open.type(command);
    open.press(ENTER);
  }

  private static Order order(OpenWindow open) {
    return open.model().queue().queryProperty().get().order();
  }
}
