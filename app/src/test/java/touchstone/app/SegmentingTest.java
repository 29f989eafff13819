package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/** A lead cuts an unsplit response into steps. */
final class SegmentingTest {
  private static final String UNSPLIT =
      """
      {"id": "a", "question": "How many?", "image": "%s", "label": "2", \
      "response": {"reasoning": ["One and one. That is three."], "answer": "3"}}
      """
          .formatted(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));

  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = folder.resolve("w.touchstone");
    Path lines = Files.writeString(folder.resolve("in.jsonl"), UNSPLIT);
    String guideline = Guidelines.source("visco");
    try (Workspace made = Workspace.create(workspace, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      assertThat(new ViscoImporter(made, Runnable::run).run(lines, "set", Progress.NONE).added())
          .isEqualTo(1);
      made.putSetting("leads", "a1");
    }
  }

  private static List<String> preview(OpenWindow open) {
    return open.robot().lookup(".cut-step .text-area").queryAllAs(TextArea.class).stream()
        .map(TextArea::getText)
        .toList();
  }

  @Test
  void cutsMadeByHandAreThereAgainUntilTheyAreSentOrUndone() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(ALT, S);
      open.press(TAB, RIGHT, RIGHT, RIGHT, ENTER, ESCAPE);
      open.chord(ALT, S);
      assertThat(preview(open)).containsExactly("One", "and one. That is three.");
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(again.item().item().stepCount()).as("nothing is cut yet").isEqualTo(1);
      again.chord(ALT, S);
      assertThat(preview(again)).containsExactly("One", "and one. That is three.");
      again.press(DIGIT1, ESCAPE);
      again.chord(ALT, S);
      assertThat(preview(again)).containsExactly("One and one. That is three.");
      again.press(DIGIT5);
      again.chord(CONTROL, ENTER);
      assertThat(again.item().item().stepCount()).isEqualTo(2);
    }
    try (Workspace read = Workspace.openToRead(workspace)) {
      assertThat(read.drafts().of(OpenWindow.A1, read.items().at(1).orElseThrow().id())).isEmpty();
    }
  }

  @Test
  void aResponseIsCutJudgedAndStaysCutByKeysAlone() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(ALT, S);
      open.press(DIGIT5);
      assertThat(preview(open)).containsExactly("One and one.", "That is three.");
      assertThat(open.textOf("#segmenting-count")).isEqualTo("2 STEPS");
      open.press(TAB, RIGHT, RIGHT, RIGHT, ENTER);
      assertThat(preview(open)).containsExactly("One", "and one.", "That is three.");
      open.press(RIGHT, RIGHT, RIGHT);
      open.chord(ALT, DOWN);
      assertThat(preview(open)).containsExactly("One", "and", "one. That is three.");
      assertThat(open.judgment().steps()).as("nothing was a verdict").isEmpty();
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf("#notice")).isEqualTo("Response cut into 3 steps");
      assertThat(open.item().item().stepCount()).isEqualTo(3);

      open.press(DIGIT1);
      assertThat(open.judgment().steps()).containsOnlyKeys(1);
      open.chord(ALT, S);
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf("#segmenting-refusal"))
          .isEqualTo("The steps stay as they are, since these speak of them: judgment of a1");
      open.press(ESCAPE);
      open.chord(CONTROL, Z);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(again.item().item().stepCount()).isEqualTo(3);
      again.chord(CONTROL, Z);
      assertThat(again.textOf("#notice")).isEqualTo("Undid: cut into 3 steps");
      assertThat(again.item().item().stepCount()).isEqualTo(1);
    }
    try (Workspace closed = Workspace.openToRead(workspace)) {
      assertThat(closed.check()).isEmpty();
    }
  }

  @Test
  void whoIsNoLeadCutsNothing() throws Exception {
    try (Workspace made = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      made.putSetting("leads", "somebody");
    }
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(ALT, S);
      assertThat(open.robot().lookup("#segmenting-panel").tryQuery()).isEmpty();
      assertThat(open.robot().lookup("#cut-anew").tryQuery()).isEmpty();
    }
  }

  @Test
  void aStepIsJoinedWithTheNextAtItsEnd() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.chord(ALT, S);
      open.press(DIGIT5, TAB);
      open.chord(CONTROL, END);
      open.press(DELETE);
      assertThat(preview(open)).containsExactly("One and one. That is three.");
    }
  }
}
