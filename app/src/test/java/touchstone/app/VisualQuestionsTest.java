package touchstone.app;

import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.Y;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.judgment.VisualCheck.Answer;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/** Questions that come with an item are shown on their step and answered like any other. */
final class VisualQuestionsTest {
  private static final String ASKING =
      """
      {"id": "a", "question": "How many?", "image": "%s", "label": "2", \
      "response": {"reasoning": ["One and one.", "So two."], "answer": "2"}, \
      "visual_questions": [["Are they red?", "Are they round?"], []]}
      """
          .formatted(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));

  @TempDir private Path folder;

  private Path workspace() throws Exception {
    Path workspace = folder.resolve("w.touchstone");
    Path lines = Files.writeString(folder.resolve("in.jsonl"), ASKING);
    String guideline = Guidelines.source("visco");
    try (Workspace made = Workspace.create(workspace, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(lines, "set", Progress.NONE);
    }
    return workspace;
  }

  @Test
  void whatTheItemAsksOfAStepIsThereToBeAnsweredAndCannotBeTakenAway() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace())) {
      assertThat(questions(open)).containsExactly("Are they red?", "Are they round?");
      open.press(Y, N, DIGIT1);
      assertThat(open.judgment().step(1).checks())
          .containsExactly(
              new VisualCheck("Are they red?", Answer.YES, null),
              new VisualCheck("Are they round?", Answer.NO, null));
      assertThat(open.model().focusedStep()).isEqualTo(2);
      assertThat(questions(open)).as("the second step is asked nothing").isEmpty();

      open.press(K);
      Node first = open.robot().lookup(".check-row").query();
      Platform.runLater(first::requestFocus);
      open.settle();
      open.press(DELETE);
      assertThat(questions(open)).hasSize(2);
    }
  }

  /** Those of the card that is open. */
  private static List<String> questions(OpenWindow open) {
    return open.robot().lookup(".check-row").match(VisualQuestionsTest::isShown).queryAll().stream()
        .map(row -> ((Label) row.lookup(".check-question")).getText())
        .toList();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
