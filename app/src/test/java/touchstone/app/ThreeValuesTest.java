package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.annotate.Focus;
import touchstone.assets.guideline.Guidelines;

/** PRM800K's guideline: three values, and judging ends with the first error. */
final class ThreeValuesTest {
  private static final PseudoClass UNNEEDED = PseudoClass.getPseudoClass("unneeded");

  @TempDir private Path folder;

  private static List<Boolean> needVerdicts(OpenWindow open) {
    return open.robot().lookup(".step-card").match(Node::isVisible).<Node>queryAll().stream()
        .map(card -> !card.getPseudoClassStates().contains(UNNEEDED))
        .toList();
  }

  @Test
  void theFirstErrorEndsTheStepsAndThoseAfterItLookAndSayThatTheyNeedNoVerdict() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder, Guidelines.source("prm800k"));
    try (OpenWindow open = OpenWindow.on(workspace)) {
      assertThat(needVerdicts(open)).containsExactly(true, true, true, true);
      open.press(DIGIT2);
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.NEUTRAL);
      assertThat(open.model().focusProperty().get()).isEqualTo(new Focus.Step(2));
      open.press(DIGIT3);
      assertThat(open.focusOwner()).isInstanceOf(TextInputControl.class);
      open.type("It lies elsewhere.");
      open.press(ENTER);
      assertThat(open.model().focusProperty().get()).isEqualTo(new Focus.Answer());
      assertThat(needVerdicts(open)).containsExactly(true, true, false, false);
      assertThat(open.robot().lookup(".step-card").nth(2).<Node>query().getAccessibleText())
          .endsWith("after the first error: needs no verdict");

      open.press(DIGIT3);
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 2);
      assertThat(open.model().queue().progressProperty().get()).containsEntry(Status.SUBMITTED, 1);
      assertThat(needVerdicts(open)).as("of the next item").doesNotContain(false);
    }
  }

  @Test
  void anErrorThatIsTakenBackMakesTheOthersNeedTheirVerdictsAgain() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder, Guidelines.source("prm800k"));
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3);
      assertThat(needVerdicts(open)).containsExactly(true, false, false, false);
      open.press(ESCAPE, DIGIT1);
      assertThat(needVerdicts(open)).doesNotContain(false);
    }
  }
}
