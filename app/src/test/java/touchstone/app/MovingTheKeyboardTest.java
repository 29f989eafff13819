package touchstone.app;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.annotate.Focus;

/** Keys act on whatever holds the keyboard, however it came there. */
final class MovingTheKeyboardTest {
  /** More than there is to stop at in an item. */
  private static final int STOPS = 60;

  @TempDir private Path folder;

  @Test
  void keysActOnTheStepThatTabCameTo() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(DIGIT3);
      open.type("wrong axis");
      open.press(ESCAPE);
      goOn(open, owner -> isCard(owner, 3));
      assertThat(open.model().focusProperty().get()).isEqualTo(new Focus.Step(3));
      assertThat(currentCards(open)).isEqualTo(1);

      open.press(DIGIT1);
      assertThat(open.judgment().step(3).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
    }
  }

  @Test
  void keysActOnTheStepThatShiftTabCameBackTo() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(J, J);
      open.chord(SHIFT, TAB);
      assertThat(open.model().focusProperty().get()).isEqualTo(new Focus.Step(2));
      assertThat(isWithin(owner(open), "step-card")).isTrue();

      open.press(DIGIT1);
      assertThat(open.judgment().step(2).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(open.judgment().step(3).verdict()).isNull();
    }
  }

  @Test
  void keysActOnTheAnswerThatTabCameTo() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      goOn(open, owner -> isWithin(owner, "answer-bar"));
      assertThat(open.model().focusProperty().get()).isEqualTo(new Focus.Answer());
      open.press(DIGIT3);
      assertThat(open.judgment().answer()).isEqualTo(Verdict.INCORRECT);
    }
  }

  @Test
  void enterGoesBackToTheCritiqueFromAKindBelowIt() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(DIGIT3, TAB);
      assertThat(open.model().focusProperty().get()).isEqualTo(new Focus.Step(1));
      open.press(ENTER);
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "critique-1");
    }
  }

  private static void goOn(OpenWindow open, Predicate<Node> there) throws Exception {
    for (int i = 0; i < STOPS && !there.test(owner(open)); i++) {
      open.press(TAB);
    }
    assertThat(there.test(owner(open))).isTrue();
  }

  private static Node owner(OpenWindow open) {
    return Objects.requireNonNull(open.focusOwner());
  }

  private static boolean isCard(Node node, int number) {
    return node.getStyleClass().contains("step-card")
        && node.getAccessibleText().startsWith("Step " + number);
  }

  private static boolean isWithin(Node node, String styleClass) {
    return node.getStyleClass().contains(styleClass)
        || (node.getParent() != null && isWithin(node.getParent(), styleClass));
  }

  private static long currentCards(OpenWindow open) {
    return open.robot().lookup(".step-card").queryAll().stream()
        .filter(card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
        .count();
  }
}
