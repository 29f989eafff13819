package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.Standing;
import touchstone.app.annotate.ItemModel;
import touchstone.app.commands.Arrival;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;

/** Who knows what comes next doesn't wait for it: keys go to what they are meant for. */
final class TypingAheadTest {
  @TempDir private Path folder;

  @Test
  void keysPressedBeforeTheNextItemIsThereJudgeThatItem() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder);
    Judgment handedIn;
    ItemId first;
    try (OpenWindow open = OpenWindow.on(workspace)) {
      judgeAll(open);
      first = open.item().item().id();
      handedIn = open.judgment();
      // All of it before the interface thread does anything else.
      open.robot()
          .interact(
              () -> {
                press(open, KeyCode.ENTER, true);
                press(open, KeyCode.DIGIT1, false);
                press(open, KeyCode.DIGIT3, false);
                type(open, "ab");
              });
      open.waitFor(() -> open.item().item().number() == 2);
      open.waitFor(() -> open.item().step(2).critiqueProperty().get().equals("ab"));
      open.settle();
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(open.judgment().step(2).verdict()).isEqualTo(Verdict.INCORRECT);
    }
    try (Workspace closed = Workspace.openToRead(workspace)) {
      Standing standing = closed.judgments().of(first).of(OpenWindow.A1);
      assertThat(standing.judgment()).isEqualTo(handedIn);
      assertThat(standing.inForce()).isNotNull();
    }
  }

  @Test
  void keysPressedBehindASkipJudgeTheNextItem() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      ItemModel skipped = open.item();
      open.press(KeyCode.H, KeyCode.DIGIT1);
      open.robot()
          .interact(
              () -> {
                press(open, KeyCode.ENTER, true);
                press(open, KeyCode.DIGIT1, false);
              });
      open.waitFor(() -> open.item().item().number() == 2);
      open.waitFor(() -> open.judgment().step(1).verdict() == Verdict.CORRECT);
      assertThat(skipped.standing().judgment().steps()).isEmpty();
    }
  }

  @Test
  void keyHeldDownLeafsThroughItemsAndStopsWhenItIsLetGo() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.robot()
          .interact(
              () -> {
                for (int press = 0; press < 5; press++) {
                  press(open, KeyCode.PAGE_DOWN, false);
                }
              });
      open.waitFor(() -> open.item().item().number() == 6);
      open.settle();
      assertThat(open.item().item().number()).isEqualTo(6);
    }
  }

  @Test
  void keysPressedWhileTheWindowOpensGoToItsFirstItem() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder);
    try (OpenWindow open =
        OpenWindow.opening(
            workspace,
            scene -> {
              assertThat(scene.getFocusOwner()).isNotInstanceOf(TextInputControl.class);
              press(scene, KeyCode.DIGIT1, false);
              press(scene, KeyCode.DIGIT3, false);
              press(scene, KeyCode.G, false);
            })) {
      open.waitFor(() -> open.model().openProperty().get() != null);
      open.waitFor(() -> open.item().step(2).critiqueProperty().get().equals("g"));
      open.settle();
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(open.judgment().step(2).verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(open.model().queue().queryProperty().get()).isEqualTo(QueueQuery.ALL);
    }
  }

  @Test
  void keysPressedWhereNoItemOpensAreNotKeptForEver() throws Exception {
    Path workspace = folder.resolve("empty.touchstone");
    String guideline = Guidelines.source("visco");
    try (Workspace made = Workspace.create(workspace, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
    }
    try (OpenWindow open = OpenWindow.opening(workspace, scene -> press(scene, KeyCode.G, false))) {
      open.settle();
      open.waitFor(() -> open.model().opening().arrivalProperty().getValue() == Arrival.FAILED);
      open.settle();
      assertThat(open.window().wiring().guideline().openProperty().get()).isTrue();
      open.press(KeyCode.G);
      assertThat(open.window().wiring().guideline().openProperty().get()).isFalse();
    }
  }

  @Test
  void keysGoToTheItemThatStaysOpenWhenThereIsNoNext() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      open.press(KeyCode.B);
      open.robot().interact(() -> open.model().queue().show(query -> query.withBookmarked(true)));
      open.waitFor(() -> open.model().queue().rowsProperty().get().numbers().size() == 1);
      judgeAll(open);
      open.robot().interact(() -> press(open, KeyCode.ENTER, true));
      open.waitFor(() -> open.model().opening().arrivalProperty().getValue() == Arrival.FAILED);
      open.robot().interact(() -> open.model().focusOnStep(1));
      open.settle();
      open.robot()
          .interact(
              () -> {
                press(open, KeyCode.DIGIT3, false);
                type(open, "ab");
              });
      open.settle();
      assertThat(open.item().item().number()).isOne();
      assertThat(open.item().step(1).critiqueProperty().get()).isEqualTo("ab");
    }
  }

  private static void judgeAll(OpenWindow open) throws Exception {
    int steps = open.item().steps().size();
    for (int step = 0; step <= steps; step++) {
      open.press(KeyCode.DIGIT1);
    }
  }

  private static void type(OpenWindow open, String text) {
    text.chars()
        .mapToObj(character -> Character.toString(character).toUpperCase(Locale.ROOT))
        .forEach(key -> press(open, KeyCode.getKeyCode(key), false));
  }

  private static void press(OpenWindow open, KeyCode code, boolean control) {
    press(open.window().stage().getScene(), code, control);
  }

  private static void press(Scene scene, KeyCode code, boolean control) {
    fire(scene, KeyEvent.KEY_PRESSED, "", code, control);
    if (!code.isNavigationKey()) {
      String typed = control ? "" : code.getName().toLowerCase(Locale.ROOT);
      fire(scene, KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, control);
    }
    fire(scene, KeyEvent.KEY_RELEASED, "", code, control);
  }

  private static void fire(
      Scene scene, EventType<KeyEvent> type, String character, KeyCode code, boolean control) {
    Node owner = scene.getFocusOwner();
    Event.fireEvent(
        owner == null ? scene : owner,
        new KeyEvent(type, character, "", code, false, control, false, false));
  }
}
