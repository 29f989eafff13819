package touchstone.app;

import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.L;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.item.Item;
import touchstone.app.tasks.Delay;
import touchstone.storage.workspace.Workspace;

/** What is typed is on the disk within half a second of the last key, without leaving the field. */
final class AutosaveTest {
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  @TempDir private Path folder;
  private final List<Wait> waits = new ArrayList<>();

  /** A wait that is over when the test says so. */
  private static final class Wait implements Delay {
    private final Duration length;
    private @Nullable Runnable action;
    private int restarts;

    Wait(Duration length) {
      this.length = length;
    }

    @Override
    public void restart(Runnable then) {
      action = then;
      restarts++;
    }

    @Override
    public void cancel() {
      action = null;
    }
  }

  private Delay held(Duration length) {
    Wait wait = new Wait(length);
    waits.add(wait);
    return wait;
  }

  @Test
  void aCritiqueIsSavedAtMostHalfASecondAfterTheLastKey() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder);
    try (OpenWindow open = OpenWindow.on(workspace, this::held)) {
      open.press(DIGIT3);
      Wait pause = type(open, "wrong axis");
      assertThat(critique(workspace)).isEmpty();
      end(open, pause);
      assertThat(critique(workspace)).isEqualTo("wrong axis");
    }
  }

  @Test
  void aQuestionIsKeptAtMostHalfASecondAfterTheLastKey() throws Exception {
    Path workspace = OpenWindow.sampleIn(folder);
    try (OpenWindow open = OpenWindow.on(workspace, this::held)) {
      open.press(L);
      end(open, type(open, "Which?"));
      try (Workspace read = Workspace.openToRead(workspace)) {
        Item first = read.items().at(1).orElseThrow();
        assertThat(read.drafts().of(OpenWindow.A1, first.id())).containsValue("Which?");
      }
    }
  }

  /** Types, and finds the wait that each key began anew. */
  private Wait type(OpenWindow open, String text) {
    waits.forEach(wait -> wait.restarts = 0);
    open.robot().write(text);
    WaitForAsyncUtils.waitForFxEvents();
    List<Wait> restarted = waits.stream().filter(wait -> wait.restarts == text.length()).toList();
    assertThat(restarted).as("waits that began with each key").hasSize(1);
    Wait pause = restarted.getFirst();
    assertThat(pause.length).isLessThanOrEqualTo(HALF_A_SECOND);
    return pause;
  }

  private static void end(OpenWindow open, Wait pause) throws Exception {
    Runnable action = pause.action;
    if (action == null) {
      throw new AssertionError("the wait was given up");
    }
    Platform.runLater(action);
    WaitForAsyncUtils.waitForFxEvents();
    open.waitFor(() -> open.window().wiring().saver().isIdle());
  }

  private static String critique(Path workspace) throws Exception {
    try (Workspace read = Workspace.openToRead(workspace)) {
      Item first = read.items().at(1).orElseThrow();
      return read.judgments().of(first.id()).of(OpenWindow.A1).judgment().step(1).critique();
    }
  }
}
