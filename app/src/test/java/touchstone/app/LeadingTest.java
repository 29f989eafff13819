package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.S;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.Journal;
import touchstone.app.settings.Settings;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.workspace.Workspace;

/** Saying who one is, who leads, and which guideline is in force, while the window is open. */
final class LeadingTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  private static void command(OpenWindow open, String name) throws Exception {
    open.chord(CONTROL, K);
    open.type(name);
    open.press(ENTER);
  }

  /** Confirms the form, and waits for the window that comes in place of this one. */
  private static void confirmAndReopen(OpenWindow open) throws Exception {
    Wiring before = open.window().wiring();
    open.robot().push(ENTER);
    open.waitFor(
        () -> !open.window().wiring().equals(before) && open.model().openProperty().get() != null);
    open.settle();
  }

  private static void fill(OpenWindow open, String text) throws Exception {
    assertThat(open.focusOwner()).isInstanceOf(TextField.class);
    open.chord(CONTROL, javafx.scene.input.KeyCode.A);
    open.type(text);
  }

  @Test
  void anotherPersonGoesOnUnderTheirOwnNameAndWhatWasJudgedStaysTheOthers() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(PAGE_DOWN, DIGIT1);
      command(open, "Say who you are");
      assertThat(open.textOf("#team-form .team-title")).isEqualTo("Say who you are");
      fill(open, "  ");
      open.press(ENTER);
      assertThat(open.robot().lookup("#team-problem").<Node>query().isVisible()).isTrue();
      fill(open, "Bo Li");
      confirmAndReopen(open);
      assertThat(open.isCovered()).isFalse();
      assertThat(open.textOf("#person .person > .label")).isEqualTo("Bo Li");
      assertThat(open.item().item().number()).as("their own first item").isOne();
      assertThat(open.judgment().steps()).isEmpty();
      open.press(DIGIT1);
      assertThat(Settings.read(folder.resolve("settings.json")).annotator()).isEqualTo("Bo Li");
    }
    try (Workspace closed = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      assertThat(closed.journal().since(Journal.Position.START, 100).entries())
          .filteredOn(entry -> entry.act() instanceof Act.Edited)
          .extracting(Entry::by)
          .containsExactly(OpenWindow.A1, new Annotator("Bo Li"));
      assertThat(closed.check()).isEmpty();
    }
  }

  @Test
  void aWindowThatIsBeingClosedIsNotOpenedAnew() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      Wiring before = open.window().wiring();
      command(open, "Say who you are");
      fill(open, "Bo Li");
      open.robot()
          .interact(
              () -> {
                open.model().judge(Verdict.CORRECT);
                open.robot().lookup("#team-text").query().fireEvent(new ActionEvent());
                open.window().close();
              });
      open.waitFor(() -> !open.window().stage().isShowing());
      assertThat(open.window().wiring()).isSameAs(before);
    }
    try (Workspace closed = Workspace.openToRead(workspace)) {
      assertThat(closed.check()).isEmpty();
    }
  }

  @Test
  void escapeLeavesEverythingAsItIs() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      Wiring before = open.window().wiring();
      open.robot().clickOn("#person");
      fill(open, "somebody");
      open.press(ESCAPE);
      assertThat(open.isCovered()).isFalse();
      assertThat(open.window().wiring()).isSameAs(before);
      open.press(DIGIT1);
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.CORRECT);
    }
  }

  @Test
  void whoIsNamedLeadsAtOnceAndOnTheSameItem() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(PAGE_DOWN);
      open.chord(ALT, S);
      assertThat(open.robot().lookup("#segmenting-panel").tryQuery()).isEmpty();
      command(open, "Name the leads");
      fill(open, "somebody， a1");
      confirmAndReopen(open);
      assertThat(open.item().item().number()).isEqualTo(2);
      open.chord(ALT, S);
      assertThat(open.robot().lookup("#segmenting-panel").<Node>query().isVisible()).isTrue();
      command(open, "Name the leads");
      assertThat(open.robot().lookup("#team-text").queryAs(TextField.class).getText())
          .isEqualTo("a1, somebody");
      fill(open, "somebody");
      confirmAndReopen(open);
      assertThat(open.commands().all())
          .extracting(command -> command.id())
          .contains("team.name")
          .doesNotContain("team.leads", "team.guideline", "item.segment");
    }
  }

  @Test
  void aNewVersionIsShownOnceAndActsFromThenOnNameIt() throws Exception {
    Path file = folder.resolve("visco-2.md");
    Files.writeString(file, Guidelines.source("visco").replace("\nversion: 1\n", "\nversion: 2\n"));
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(PAGE_DOWN, DIGIT1);
      open.dialogs().willBe(file);
      command(open, "Take in a new guideline");
      open.waitFor(open::isCovered);
      assertThat(open.textOf("#team-said"))
          .startsWith("VISCO, version 2, takes the place of VISCO, version 1.");
      confirmAndReopen(open);
      assertThat(open.textOf("#guideline-new")).isEqualTo("Version 2 is new");
      assertThat(open.window().wiring().guideline().freshProperty().get()).isTrue();
      assertThat(open.item().item().number()).isEqualTo(2);
      open.press(DIGIT1);
      open.dialogs().willBe(file);
      command(open, "Take in a new guideline");
      open.waitFor(open::isCovered);
      assertThat(open.textOf("#team-said")).contains("is in force already");
    }
    try (Workspace closed = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      assertThat(closed.journal().since(Journal.Position.START, 100).entries())
          .filteredOn(entry -> entry.act() instanceof Act.Edited)
          .extracting(Entry::guideline)
          .hasSize(2)
          .doesNotHaveDuplicates();
      assertThat(closed.check()).isEmpty();
    }
    try (OpenWindow again = OpenWindow.asItOpens(workspace)) {
      assertThat(again.window().wiring().guideline().freshProperty().get()).isFalse();
    }
  }

  @Test
  void aGuidelineThatIsNotNewerIsRefusedWithTheCure() throws Exception {
    Path file = folder.resolve("visco-1.md");
    Files.writeString(file, Guidelines.source("visco") + "\nOne word more.\n");
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.dialogs().willBe(file);
      command(open, "Take in a new guideline");
      open.waitFor(open::isCovered);
      assertThat(open.textOf("#team-said")).contains("write version: 2");
      assertThat(open.robot().lookup("#team-confirm").<Node>query().isVisible()).isFalse();
      open.press(ENTER);
      open.press(ESCAPE);
      assertThat(open.isCovered()).isFalse();
    }
  }
}
