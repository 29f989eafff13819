package touchstone.app;

import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/** Of the step that keys act on, all shows for which there is room. */
final class SteppingThroughLongItemsTest {
  private static final int STEPS = 40;
  private static final String GUIDELINE =
      """
      ---
      name: Looking back
      version: 1
      verdicts: [correct, incorrect]
      kinds: visco
      checklist: ["Is it there?", "Is it as big as the step says?"]
      confidence: true
      ---
      Look twice.
      """;

  @TempDir private Path folder;

  @Test
  void aStepThatIsOpenedForTheFirstTimeShowsWhole() throws Exception {
    try (OpenWindow open = OpenWindow.on(longItem())) {
      for (int step = 2; step <= STEPS; step++) {
        open.press(J);
        assertShowsWhole(open, step);
      }
      for (int step = STEPS - 1; step > STEPS / 2; step--) {
        open.press(K);
        assertShowsWhole(open, step);
      }
    }
  }

  private static void assertShowsWhole(OpenWindow open, int step) {
    Node card = Objects.requireNonNull(open.focusOwner());
    assertThat(card.getAccessibleText()).startsWith("Step " + step);
    ScrollPane scroll = open.robot().lookup(".steps-pane > .scroll-pane").queryAs(ScrollPane.class);
    Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
    Bounds shown = card.localToScene(card.getLayoutBounds());
    assertThat(shown.getHeight()).isLessThan(seen.getHeight());
    assertThat(shown.getMinY()).as("top of step " + step).isGreaterThanOrEqualTo(seen.getMinY());
    assertThat(shown.getMaxY()).as("bottom of step " + step).isLessThanOrEqualTo(seen.getMaxY());
  }

  private Path longItem() throws Exception {
    String steps =
        IntStream.rangeClosed(1, STEPS)
            .mapToObj("\"So $x_{%d} = 2$ holds, as the *step* before it says.\""::formatted)
            .collect(Collectors.joining(", "));
    String image = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
    Path lines =
        Files.writeString(
            folder.resolve("long.jsonl"),
            """
            {"id": "long", "question": "How many?", "image": "%s", "label": "2", \
            "response": {"reasoning": [%s], "answer": "3"}}"""
                .formatted(image, steps));
    Path workspace = folder.resolve("long.touchstone");
    try (Workspace made = Workspace.create(workspace, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(GUIDELINE).id(), GUIDELINE);
      new ViscoImporter(made, Runnable::run).run(lines, "set", Progress.NONE);
    }
    return workspace;
  }
}
