package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.AnnotationSession;
import touchstone.storage.workspace.Workspace;

/** The table of steps and critics: its columns by the mouse, and what its cells say. */
final class CompareTableTest {
  @TempDir private Path folder;

  @Test
  void columnsAreMovedAndResizedByTheMouse() throws Exception {
    try (OpenWindow open = CompareTest.compared(folder, 1)) {
      assertThat(CompareTest.heads(open)).startsWith("critic-a", "critic-b");
      double width = head(open, 0).getWidth();
      Bounds first = screen(open, 0);
      double middle = first.getCenterY();

      drag(open, first.getMaxX() - 2, middle, -40);
      assertThat(head(open, 0).getWidth()).isEqualTo(width - 40);
      assertThat(screen(open, 1).getMinX()).isEqualTo(screen(open, 0).getMaxX());

      double past = screen(open, 1).getCenterX() + 8 - screen(open, 0).getCenterX();
      drag(open, screen(open, 0).getMinX() + 20, middle, past);
      assertThat(CompareTest.heads(open)).startsWith("critic-b", "critic-a");
      assertThat(head(open, 1).getWidth()).as("it keeps its width").isEqualTo(width - 40);
    }
  }

  /** Within the screen of tests, which is 1000 pixels wide. */
  private static void drag(OpenWindow open, double x, double y, double by) throws Exception {
    assertThat(x + by).isLessThan(1000);
    open.robot().drag(x, y, MouseButton.PRIMARY).dropTo(x + by, y);
    open.settle();
  }

  private static Region head(OpenWindow open, int index) {
    return open.robot().lookup("#critic-head-" + index).queryAs(Region.class);
  }

  private static Bounds screen(OpenWindow open, int index) {
    Region head = head(open, index);
    return head.localToScreen(head.getBoundsInLocal());
  }

  @Test
  void aStepThatIsWrongOnlyByAnEarlierOneSaysSo() throws Exception {
    Path workspace = InsightsTest.sampleWithCritics(folder);
    try (Workspace opened = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      AnnotationSession session = CompareTest.session(opened);
      Item item = opened.items().at(2).orElseThrow();
      Judgment judgment =
          CompareTest.judgment(opened, item)
              .withStep(4, said -> said.withInheritedFrom(new TreeSet<>(List.of(3))));
      assertThat(session.record(item, judgment, null, true, "judged 2")).isEmpty();
    }
    InsightsTest.run("accept", workspace.toString(), "--annotator", "a1");
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(CONTROL, DIGIT2);
      open.waitFor(() -> CompareTest.model(open).comparison() != null);
      assertThat(CompareTest.comparison(open).item().number()).isEqualTo(2);
      assertThat(CompareTest.comparison(open).inheritedFrom(4)).containsExactly(3);
      assertThat(CompareTest.seen(open))
          .contains("↳ inherited from 3", "you: incorrect ↳ inherited from 3");
    }
  }
}
