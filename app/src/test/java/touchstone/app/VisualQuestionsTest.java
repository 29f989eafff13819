package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
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
import javafx.scene.text.Text;
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

  @Test
  void aCriticsQuestionIsTakenOverInCompareAnsweredAndShownBesideIt() throws Exception {
    String question = "Does the curve open upwards?";
    try (OpenWindow open = CompareTest.compared(folder, 1)) {
      open.press(K);
      assertThat(asked(open)).startsWith(question, "Yes.").doesNotContain("(asked by critic-b)");
      open.press(Z);
      open.waitFor(() -> !questions(open).isEmpty());
      assertThat(questions(open)).containsExactly(question);
      assertThat(open.judgment().step(1).checks())
          .containsExactly(new VisualCheck(question, null, null, "critic-b"));
      open.press(Y);
      open.chord(CONTROL, ENTER);
      open.settle();

      open.chord(CONTROL, DIGIT2);
      open.waitFor(() -> CompareTest.model(open).comparison() != null);
      assertThat(asked(open)).startsWith(question, "yes", "(asked by critic-b)", question, "Yes.");
      assertThat(CompareTest.seen(open)).contains("YOUR CHECKS ON STEP 1");
      assertThat(CompareTest.comparison(open).own().inForce()).isNotNull();
      assertThat(
              CompareTest.comparison(open).own().blind().orElseThrow().judgment().step(1).checks())
          .isEmpty();
      open.press(Z);
      assertThat(open.textOf("#compare-notice"))
          .isEqualTo("No critic asks anything here that you don’t ask already");
    }
  }

  /** Questions and answers below the image in Compare. */
  private static List<String> asked(OpenWindow open) {
    return open.robot().lookup("#compare-lookback .asked").queryAllAs(Text.class).stream()
        .map(text -> text.getText().strip())
        .toList();
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
