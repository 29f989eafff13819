package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Missing;
import touchstone.storage.workspace.Workspace;

/** What is said of an error shows, counts, and is taken back whole. */
final class SayingWhatIsWrongTest {
  private static final ErrorKind PERCEPTION = new ErrorKind("perception");

  @TempDir private Path folder;

  @Test
  void aKindOnAStepWithoutAVerdictMakesItWrongAndAsksWhy() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(Q);
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(open.judgment().step(1).kinds()).containsExactly(PERCEPTION);
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "critique-1");

      open.press(ESCAPE);
      open.chord(CONTROL, Z);
      assertThat(open.judgment().step(1)).isEqualTo(StepJudgment.NONE);
      assertThat(open.textOf("#notice"))
          .isEqualTo("Undid: step 1 incorrect and error kinds of step 1");
    }
  }

  @Test
  void anInheritedErrorIsOneActAndGoesWithAChangeOfMind() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(DIGIT3);
      open.type("wrong axis");
      open.press(ENTER, I, ESCAPE);
      assertThat(open.judgment().step(2).inheritedFrom()).containsExactly(1);

      open.press(DIGIT1);
      StepJudgment correct = StepJudgment.NONE.withVerdict(Verdict.CORRECT);
      assertThat(open.judgment().step(2)).isEqualTo(correct);
      open.chord(CONTROL, Z);
      assertThat(open.judgment().step(2).inheritedFrom()).containsExactly(1);
      open.chord(CONTROL, Z);
      assertThat(open.judgment().step(2)).isEqualTo(StepJudgment.NONE);
    }
  }

  @Test
  void undoGoesToTheStepThatItChanges() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(DIGIT1, DIGIT3, ESCAPE, J, J);
      open.chord(CONTROL, Z);
      assertThat(open.textOf("#notice")).isEqualTo("Undid: step 2 incorrect");
      assertThat(open.model().focusedStep()).isEqualTo(2);
      assertThat(open.focusOwner())
          .isNotNull()
          .satisfies(card -> assertThat(card.getAccessibleText()).startsWith("Step 2"));
    }
  }

  @Test
  void aKeyThatCanDoNothingSaysWhy() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(J, K, X);
      assertThat(open.textOf("#notice"))
          .isEqualTo("Select words of the step first, then mark them");
      open.press(I);
      assertThat(open.textOf("#notice")).startsWith("No step before this one is incorrect");
    }
  }

  @Test
  void theStepsThatAnErrorComesFromAreChosenFromItsMenuAndAskWhyAllTheSame() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder);
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3);
      open.type("wrong axis");
      open.press(ENTER, DIGIT1, DIGIT3);
      open.type("wrong sign");
      open.press(ENTER, DIGIT3);
      assertThat(inheritance(open).getText()).isEqualTo("inherited");
      choose(open, "Step 1");
      choose(open, "Step 3");
      assertThat(open.judgment().step(4).inheritedFrom()).containsExactly(1, 3);
      assertThat(inheritance(open).getText()).isEqualTo("↳ from 1, 3");
      assertThat(inheritance(open).getAccessibleText()).isEqualTo("Step 4: ↳ from 1, 3");

      open.chord(CONTROL, ENTER);
      assertThat(open.item().step(4).missingProperty().get())
          .containsExactly(new Missing.Critique(4));
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "critique-4");
      choose(open, "Repeat its critique");
      assertThat(open.judgment().step(4).critique()).isEqualTo("wrong sign");
      assertThat(open.item().step(4).missingProperty().get()).isEmpty();
      choose(open, "Step 3");
      assertThat(open.judgment().step(4).inheritedFrom()).containsExactly(1);
    }
    try (Workspace read = Workspace.openToRead(workspace)) {
      Item first = read.items().at(1).orElseThrow();
      assertThat(read.judgments().of(first.id()).of(OpenWindow.A1).judgment().step(4))
          .returns(List.of(1), step -> List.copyOf(step.inheritedFrom()))
          .returns("wrong sign", StepJudgment::critique);
    }
  }

  private static void choose(OpenWindow open, String entry) throws Exception {
    open.robot().clickOn(inheritance(open));
    open.robot().clickOn(entry);
    open.settle();
  }

  private static MenuButton inheritance(OpenWindow open) {
    return open.robot()
        .lookup(".inherited")
        .match(SayingWhatIsWrongTest::isShown)
        .queryAs(MenuButton.class);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
