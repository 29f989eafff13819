package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.workspace.Workspace;

/** A session over several items of the sample, without the mouse from beginning to end. */
final class SessionByKeyboardTest {
  private static final String GUIDELINE =
      """
      ---
      name: Sure or not
      version: 1
      verdicts: [correct, incorrect]
      kinds: visco
      confidence: true
      ---
      Say how sure you are.
      """;

  @TempDir private Path folder;

  @Test
  void severalItemsAreExplainedGroundedSkippedAskedAboutAndSubmitted() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder, GUIDELINE);
    int steps;
    try (OpenWindow open = OpenWindow.on(workspace)) {
      steps = open.item().steps().size();
      markTheFirstWordsAsPerception(open);
      open.type("1 x ?");
      open.press(ESCAPE);
      assertThat(open.judgment().steps()).as("nothing typed was a verdict").containsOnlyKeys(1);
      open.chord(ALT, DIGIT4);
      drawARegion(open);
      assertThat(open.judgment().step(1).evidence()).hasSize(1);
      askTheLead(open);
      judgeTheRest(open, steps);

      open.press(H, DIGIT1);
      open.type("blank");
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 3);

      int third = open.item().steps().size();
      judgeAllCorrect(open, third);
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 4);
      open.press(DIGIT1);
    }

    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(again.item().item().number()).isEqualTo(4);
      again.chord(CONTROL, Z);
      assertThat(again.textOf("#notice")).isEqualTo("Undid: step 1 correct");
      again.chord(CONTROL, Z);
      again.waitFor(() -> again.item().item().number() == 3);
      assertThat(again.standing().status()).isEqualTo(Status.DRAFT);
      again.chord(CONTROL, ENTER);
      again.waitFor(() -> again.item().item().number() == 4);
    }

    try (Workspace closed = Workspace.openToRead(workspace)) {
      Standing first = standing(closed, 1);
      assertThat(first.status()).isEqualTo(Status.SUBMITTED);
      assertThat(first.inForce()).isNotNull();
      StepJudgment said = first.judgment().step(1);
      assertThat(said.critique()).isEqualTo("1 x ?");
      assertThat(said.confidence()).isEqualTo(0.75);
      assertThat(said.spans()).containsExactly(new Span(0, 3, new ErrorKind("perception")));
      assertThat(said.evidence()).hasSize(1);
      StepJudgment last = first.judgment().step(steps);
      assertThat(last.verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(last.inheritedFrom()).containsExactly(1);
      assertThat(last.critique()).isEqualTo("1 x ?");
      assertThat(state(closed, 1).questions())
          .extracting(question -> question.words())
          .containsExactly("Which axis, 1 or x?");
      assertThat(standing(closed, 2).skip())
          .isEqualTo(new Skip(Skip.Reason.IMAGE_UNUSABLE, "blank"));
      assertThat(standing(closed, 3).status()).isEqualTo(Status.SUBMITTED);
      assertThat(closed.check()).isEmpty();
    }
  }

  /** The key of a kind marks what is selected as it, and the step with it. */
  private static void markTheFirstWordsAsPerception(OpenWindow open) throws Exception {
    open.press(TAB, HOME);
    for (int i = 0; i < 3; i++) {
      open.chord(SHIFT, RIGHT);
    }
    open.press(Q);
    assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
  }

  private static void askTheLead(OpenWindow open) throws Exception {
    open.press(L);
    open.type("Which axis, 1 or x?");
    open.chord(CONTROL, ENTER);
    assertThat(open.textOf("#notice")).isEqualTo("Question sent to the lead");
  }

  private static void drawARegion(OpenWindow open) throws Exception {
    open.press(R, SPACE);
    open.chord(SHIFT, RIGHT);
    open.chord(SHIFT, DOWN);
    open.press(SPACE);
  }

  /** All are right but the last one, which is wrong because the first is. */
  private static void judgeTheRest(OpenWindow open, int steps) throws Exception {
    open.press(J);
    for (int step = 2; step < steps; step++) {
      open.press(DIGIT1);
    }
    open.press(I);
    open.chord(CONTROL, D);
    open.press(ESCAPE, J, DIGIT3);
    open.chord(CONTROL, ENTER);
    open.waitFor(() -> open.item().item().number() == 2);
  }

  private static void judgeAllCorrect(OpenWindow open, int steps) throws Exception {
    for (int step = 1; step <= steps; step++) {
      open.press(DIGIT1);
    }
    open.press(DIGIT1);
  }

  private static ItemState state(Workspace workspace, long number) throws Exception {
    Item item = workspace.items().at(number).orElseThrow();
    return workspace.judgments().of(item.id());
  }

  private static Standing standing(Workspace workspace, long number) throws Exception {
    return state(workspace, number).of(OpenWindow.A1);
  }
}
