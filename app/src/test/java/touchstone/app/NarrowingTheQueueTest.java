package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.Q;
import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.app.Queueing.filter;
import static touchstone.app.Queueing.shown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/** The queue shows what its filters, its search and its order say, whatever the language. */
final class NarrowingTheQueueTest {
  private static final String IMAGE = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});

  @TempDir private Path folder;

  private Path workspace() throws Exception {
    List<String> items =
        List.of(
            item("a", "How high is the bar?", 3, "Math", "m1"),
            item("b", "图表中最高的柱子是哪一年的?", 1, "Chart", "m2"),
            item("c", "Where is the cat?", 2, "Chart", "m1"));
    Path lines = Files.write(folder.resolve("in.jsonl"), items);
    Path workspace = folder.resolve("w.touchstone");
    String guideline = Guidelines.source("visco");
    try (Workspace made = Workspace.create(workspace, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(lines, "set", Progress.NONE);
    }
    return workspace;
  }

  private static String item(String id, String question, int steps, String skill, String model) {
    return """
        {"id": "%s", "question": "%s", "image": "%s", "label": "A", \
        "response": {"reasoning": [%s], "answer": "B"}, \
        "meta_data": {"critic_skill": "%s", "src_model": "%s"}}"""
        .formatted(
            id,
            question,
            IMAGE,
            String.join(", ", Collections.nCopies(steps, "\"It is so.\"")),
            skill,
            model);
  }

  @Test
  void skillModelAndErrorKindAreChosenTogetherAndTakenAwayTogether() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace())) {
      open.press(Q);
      open.type("not so");
      open.press(ESCAPE);

      filter(open, "Chart");
      assertThat(shown(open)).containsExactly(2L, 3L);
      filter(open, "m1");
      assertThat(shown(open)).containsExactly(3L);
      assertThat(chips(open)).containsExactly("Chart", "m1");
      open.chord(ALT, C);
      open.waitFor(() -> shown(open).size() == 3);

      filter(open, "perception");
      assertThat(shown(open)).containsExactly(1L);
      assertThat(chips(open)).containsExactly("perception");
      assertThat(open.model().queue().queryProperty().get().kinds())
          .containsExactly(new ErrorKind("perception"));
    }
  }

  @Test
  void aChineseWordIsFoundAndOrdersGoByStepsAndBySubmissions() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace())) {
      open.type("/");
      open.type("柱子");
      open.waitFor(() -> shown(open).equals(List.of(2L)));
      assertThat(open.robot().lookup(".snippet-match").queryAllAs(Label.class))
          .extracting(Label::getText)
          .containsExactly("柱子");
      open.press(ESCAPE);
      open.chord(ALT, C);
      open.waitFor(() -> shown(open).size() == 3);

      sort(open, "Shortest first");
      open.waitFor(() -> shown(open).equals(List.of(2L, 3L, 1L)));

      assertThat(open.item().item().number()).isEqualTo(1);
      open.press(DIGIT1, DIGIT1, DIGIT1, DIGIT1);
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> open.item().item().number() == 2);
      sort(open, "File order");
      open.waitFor(() -> shown(open).equals(List.of(1L, 2L, 3L)));
      sort(open, "Fewest judgments first");
      open.waitFor(() -> shown(open).equals(List.of(2L, 3L, 1L)));
    }
  }

  private static void sort(OpenWindow open, String order) throws Exception {
    open.robot().clickOn("#queue-order");
    open.robot().clickOn(order);
    open.settle();
  }

  private static List<String> chips(OpenWindow open) {
    return open.robot().lookup(".removable").queryAllAs(Button.class).stream()
        .map(Button::getText)
        .toList();
  }
}
