package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SLASH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Journal;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;

final class GuidelineTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  private static boolean isOpen(OpenWindow open) {
    return open.robot().lookup("#guideline").tryQuery().filter(Node::isVisible).isPresent();
  }

  private static boolean saysNew(OpenWindow open) {
    return open.robot().lookup("#guideline-new").tryQuery().isPresent()
        && open.window().wiring().guideline().freshProperty().get();
  }

  private void putVersionTwo() throws Exception {
    String source = Guidelines.source("visco").replace("\nversion: 1\n", "\nversion: 2\n");
    try (Workspace opened = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      opened.putGuideline(GuidelineFile.parse(source).id(), source);
    }
  }

  @Test
  void eachVersionIsShownToEachAnnotatorOnceAndThatIsAnAct() throws Exception {
    try (OpenWindow first = OpenWindow.asItOpens(workspace)) {
      assertThat(isOpen(first)).isTrue();
      assertThat(saysNew(first)).isTrue();
      assertThat(first.textOf("#guideline-new")).isEqualTo("Version 1 is new");
      first.robot().interact(first.commands().get("window.guideline-seen")::runIfEnabled);
      assertThat(saysNew(first)).isFalse();
      assertThat(isOpen(first)).isTrue();
    }
    try (OpenWindow second = OpenWindow.asItOpens(workspace)) {
      assertThat(isOpen(second)).isFalse();
    }
    putVersionTwo();
    try (OpenWindow third = OpenWindow.asItOpens(workspace)) {
      assertThat(third.textOf("#guideline-new")).isEqualTo("Version 2 is new");
      assertThat(saysNew(third)).isTrue();
    }
    try (Workspace opened = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      assertThat(opened.journal().since(Journal.Position.START, 10).entries())
          .extracting(entry -> entry.act().getClass().getSimpleName())
          .containsExactly("GuidelineSeen", "GuidelineSeen");
      assertThat(opened.journal().since(Journal.Position.START, 10).entries().getLast().act())
          .isEqualTo(
              new Act.GuidelineSeen(GuidelineFile.parse(opened.guidelines().getLast()).id()));
      assertThat(opened.check()).isEmpty();
    }
  }

  @Test
  void aKeyOpensAndClosesItAndTheNextStartRemembers() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      assertThat(isOpen(open)).isFalse();
      open.press(G);
      assertThat(isOpen(open)).isTrue();
      assertThat(saysNew(open)).isFalse();
    }
    try (OpenWindow again = OpenWindow.asItOpens(workspace)) {
      assertThat(isOpen(again)).isTrue();
      assertThat(saysNew(again)).isFalse();
      again.robot().clickOn("#guideline-close");
      again.settle();
    }
    try (OpenWindow last = OpenWindow.asItOpens(workspace)) {
      assertThat(isOpen(last)).isFalse();
    }
  }

  /** The image alone makes room for the guideline, however the window was opened. */
  @Test
  void queueAndStepsHaveOneWidthWithItAndWithout() throws Exception {
    List<Double> withIt;
    try (OpenWindow first = ofUsualSize()) {
      withIt = widths(first);
      first.press(G);
      assertSame(widths(first), withIt);
    }
    try (OpenWindow again = ofUsualSize()) {
      assertThat(isOpen(again)).isFalse();
      assertSame(widths(again), withIt);
      again.press(G);
      assertSame(widths(again), withIt);
    }
  }

  /** But for the pixel that a divider's place is rounded by. */
  private static void assertSame(List<Double> widths, List<Double> expected) {
    for (int i = 0; i < expected.size(); i++) {
      assertThat(widths.get(i)).isCloseTo(expected.get(i), Offset.offset(1.0));
    }
  }

  /** A narrow window has no room for both. */
  @Test
  void whatIsAskedOfTheQueueBringsItBackInPlaceOfTheGuideline() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(G);
      assertThat(open.robot().lookup(".queue").tryQuery()).isEmpty();
      open.chord(ALT, F);
      open.waitFor(() -> !open.robot().lookup(".facet").queryAll().isEmpty());
      assertThat(isOpen(open)).isFalse();
      open.robot().push(ESCAPE);
      open.settle();

      open.press(G, SLASH);
      assertThat(isOpen(open)).isFalse();
      assertThat(open.focusOwner()).isInstanceOf(TextField.class);
      open.press(ESCAPE, G);
      open.chord(ALT, O);
      assertThat(isOpen(open)).isFalse();
      assertThat(open.robot().lookup("#queue-seed").queryAll()).isNotEmpty();
      open.robot().push(ESCAPE);
      open.settle();
    }
  }

  private OpenWindow ofUsualSize() throws Exception {
    OpenWindow open = OpenWindow.opening(workspace, scene -> scene.getWindow().setWidth(1280));
    open.waitFor(() -> open.model().openProperty().get() != null);
    open.settle();
    assertThat(open.window().stage().getScene().getWidth()).isEqualTo(1280);
    return open;
  }

  /** Of the queue and the steps. */
  private static List<Double> widths(OpenWindow open) throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> open.window().stage().getScene().getRoot().layout());
    return Stream.of(".queue", ".steps-pane")
        .map(part -> open.robot().lookup(part).<Region>query().getWidth())
        .toList();
  }

  @Test
  void whatTheProgramObeysIsToldInWords() throws Exception {
    try (OpenWindow open = OpenWindow.asItOpens(workspace)) {
      assertThat(
              open.robot().lookup(".rule-value").queryAllAs(Label.class).stream()
                  .map(Label::getText))
          .containsExactlyInAnyOrder(
              "correct, incorrect",
              "perception, reasoning, knowledge, calculation",
              "count as incorrect",
              "every step",
              "a critique of every incorrect step",
              "shown on request, which is recorded");
    }
  }
}
