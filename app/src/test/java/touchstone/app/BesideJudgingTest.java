package touchstone.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Question;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;

final class BesideJudgingTest {
  private static final Annotator LEAD = new Annotator("lead");

  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  @Test
  void aBadItemIsSkippedByKeysAndTakenBack() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(H, DIGIT4);
      assertThat(open.judgment().steps()).as("4 was no verdict").isEmpty();
      open.type("1 x ?");
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 2);
      assertThat(open.textOf("#notice")).isEqualTo("Item 1 skipped");

      open.press(PAGE_UP);
      open.waitFor(() -> open.item().item().number() == 1);
      assertThat(open.standing().skip()).isEqualTo(new Skip(Skip.Reason.TOO_HARD, "1 x ?"));
      assertThat(open.textOf("#skip-why")).isEqualTo("Skipped: too hard – 1 x ?");
      open.robot().clickOn("#skip-take-back");
      open.settle();
      assertThat(open.standing().status()).isEqualTo(Status.TO_DO);
      assertThat(open.textOf("#notice")).isEqualTo("Undid: skip");
      assertThat(open.robot().lookup(".skip-note").query().isVisible()).isFalse();
    }
  }

  @Test
  void undoAfterARestartTakesTheSkipBackAndShowsTheItem() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(H, DIGIT1);
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 2);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(again.item().item().number()).isEqualTo(2);
      again.chord(CONTROL, Z);
      again.waitFor(() -> again.item().item().number() == 1);
      assertThat(again.standing().status()).isEqualTo(Status.TO_DO);
      assertThat(again.textOf("#notice")).isEqualTo("Undid: skip");
    }
  }

  @Test
  void escapeLeavesTheItemAsItIsAndTheKeysJudgeAgain() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(H);
      open.chord(CONTROL, ENTER);
      assertThat(open.robot().lookup(".aside-lacking").query().isVisible()).isTrue();
      open.press(ESCAPE);
      assertThat(open.robot().lookup("#skip-panel").query().isVisible()).isFalse();
      open.press(DIGIT1);
      assertThat(open.standing().skip()).isNull();
      assertThat(open.judgment().step(1).verdict()).isNotNull();
    }
  }

  @Test
  void activeTimeIsKeptWithTheItem() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(J, K);
      assertThat(open.textOf("#active-time")).matches("\\d+:\\d\\d active · step \\d+:\\d\\d");
      Label shown = open.robot().lookup("#active-time").queryAs(Label.class);
      assertThat(shown.getWidth()).as("cut short").isGreaterThanOrEqualTo(shown.prefWidth(-1));
      open.press(J, J, J, J);
      assertThat(open.model().focusedStep()).isZero();
      assertThat(open.textOf("#active-time")).matches("\\d+:\\d\\d active · answer \\d+:\\d\\d");
    }
    try (Workspace closed = Workspace.openToRead(workspace)) {
      Item first = closed.items().at(1).orElseThrow();
      assertThat(closed.judgments().of(first.id()).of(OpenWindow.A1).totalTime()).isPositive();
      assertThat(closed.check()).isEmpty();
    }
  }

  @Test
  void aQuestionIsAskedAndItsAnswerShownInTheSamePlace() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(L);
      open.type("Which curve, 1 or 3?");
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf("#notice")).isEqualTo("Question sent to the lead");
      assertThat(open.textOf(".asked")).isEqualTo("Which curve, 1 or 3?");
      assertThat(open.textOf(".question-open")).isEqualTo("not answered yet");
      assertThat(open.judgment().steps()).isEmpty();
    }
    answerAs(LEAD, "The blue one.");
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.waitFor(() -> open.robot().lookup(".answered").tryQuery().isPresent());
      assertThat(open.textOf(".answered")).isEqualTo("The blue one.");
      assertThat(open.standing().exposures()).containsExactly(Exposure.OTHER_PEOPLE);
    }
  }

  @Test
  void aQuestionIsTakenBackAlsoAfterARestartAndItsWordsAreNotLost() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(L);
      open.type("Which curve, 1 or 3?");
      open.chord(CONTROL, ENTER);
      open.press(PAGE_DOWN);
      open.waitFor(() -> open.item().item().number() == 2);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      again.chord(CONTROL, Z);
      again.waitFor(() -> again.item().item().number() == 1);
      again.waitFor(() -> again.textOf("#notice").equals("Undid: question to the lead"));
      assertThat(again.robot().lookup(".asked").tryQuery()).isEmpty();
      again.press(L);
      assertThat(typed(again)).isEqualTo("Which curve, 1 or 3?");
      again.press(ESCAPE);

      again.chord(CONTROL, SHIFT, Z);
      again.waitFor(() -> again.robot().lookup(".asked").tryQuery().isPresent());
      assertThat(again.textOf("#notice")).isEqualTo("Redid: question to the lead");
      again.press(L);
      assertThat(typed(again)).as("it is sent").isEmpty();
      again.type("Another?");
      again.press(ESCAPE);

      again.chord(CONTROL, Z);
      again.waitFor(() -> again.robot().lookup(".asked").tryQuery().isEmpty());
      again.press(L);
      assertThat(typed(again))
          .as("words of a question that is being written")
          .isEqualTo("Another?");
      again.press(ESCAPE);
      again.chord(CONTROL, SHIFT, Z);
      again.waitFor(() -> again.robot().lookup(".asked").tryQuery().isPresent());
    }
    answerAs(LEAD, "The blue one.");
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.waitFor(() -> open.robot().lookup(".answered").tryQuery().isPresent());
      open.chord(CONTROL, Z);
      assertThat(open.textOf("#notice")).isEqualTo("Nothing to undo");
      assertThat(open.textOf(".asked")).isEqualTo("Which curve, 1 or 3?");
    }
  }

  @Test
  void aQuestionTakenBackInCompareIsGoneFromAnnotateToo() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(L);
      open.type("Which curve?");
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf(".asked")).isEqualTo("Which curve?");
      open.chord(CONTROL, DIGIT2);
      open.chord(CONTROL, Z);
      open.chord(CONTROL, DIGIT1);
      open.waitFor(() -> open.robot().lookup(".asked").tryQuery().isEmpty());
      assertThat(open.item().item().number()).isEqualTo(1);
    }
  }

  @Test
  void aLeadAnswersWhatOthersAsked() throws Exception {
    askAs(LEAD, "Does the grid count?");
    try (OpenWindow open = OpenWindow.on(workspace)) {
      assertThat(open.robot().lookup(".asked").tryQuery())
          .as("the question of another before submission")
          .isEmpty();
      assertThat(open.standing().exposures()).isEmpty();
    }
    try (Workspace made = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      made.putSetting("leads", "somebody, a1");
    }
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.waitFor(() -> open.robot().lookup(".asked").tryQuery().isPresent());
      open.chord(ALT, A);
      open.type("It does, on 2 of 3");
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf("#notice")).isEqualTo("Answer sent");
      assertThat(open.textOf(".answered")).isEqualTo("It does, on 2 of 3");
      open.chord(ALT, A);
      assertThat(open.textOf("#notice")).isEqualTo("No question here waits for an answer");

      open.chord(CONTROL, Z);
      assertThat(open.textOf("#notice")).isEqualTo("Undid: answer to a question");
      open.waitFor(() -> open.robot().lookup(".answered").tryQuery().isEmpty());
      assertThat(open.textOf(".question-open")).isEqualTo("not answered yet");
      assertThat(open.standing().exposures()).containsExactly(Exposure.OTHER_PEOPLE);
      open.chord(ALT, A);
      assertThat(typed(open)).isEqualTo("It does, on 2 of 3");
    }
  }

  private static String typed(OpenWindow open) {
    return open.robot().lookup("#question-words").queryAs(TextArea.class).getText();
  }

  private void askAs(Annotator annotator, String words) throws Exception {
    try (Workspace made = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      session(made, annotator).ask(made.items().at(1).orElseThrow().id(), words);
    }
  }

  private void answerAs(Annotator annotator, String words) throws Exception {
    try (Workspace made = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      Item item = made.items().at(1).orElseThrow();
      ItemState state = made.judgments().of(item.id());
      List<Question> asked = state.questions();
      session(made, annotator).answer(item.id(), asked.getFirst().entry(), words);
    }
  }

  private static AnnotationSession session(Workspace workspace, Annotator annotator)
      throws Exception {
    return new AnnotationSession(
        workspace.journal(),
        workspace.judgments(),
        GuidelineFile.parse(workspace.guidelines().getLast()),
        annotator);
  }
}
