package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.T;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done is told when asked for: in this session, and in all. */
final class SummaryTest {
  @TempDir private Path folder;

  @Test
  void whatWasSubmittedIsCountedForTheSessionAndInAll() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder);
    try (OpenWindow open = OpenWindow.on(workspace)) {
      submit(open, 1);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      submit(again, 2);
      again.chord(ALT, T);
      again.waitFor(() -> figures(again).subList(0, 2).equals(List.of("1", "2")));
      // Submitted, skipped, active and median, each of the session and in all.
      assertThat(figures(again)).hasSize(8);
      assertThat(figures(again).subList(2, 4)).containsExactly("0", "0");
      again.robot().push(ESCAPE);
      again.settle();
      assertThat(again.robot().lookup(".summary-figure").queryAll()).isEmpty();
    }
  }

  @Test
  void beforeAnythingIsSubmittedThereIsNoMedian() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.chord(ALT, T);
      open.waitFor(() -> figures(open).size() == 8);
      assertThat(figures(open).subList(6, 8)).containsExactly("–", "–");
      open.robot().push(ESCAPE);
      open.settle();
    }
  }

  private static void submit(OpenWindow open, int number) throws Exception {
    open.press(DIGIT1, DIGIT1, DIGIT1, DIGIT1, DIGIT1);
    open.chord(CONTROL, ENTER);
    open.waitFor(() -> open.item().item().number() == number + 1);
  }

  private static List<String> figures(OpenWindow open) {
    return open.robot().lookup(".summary-figure").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
