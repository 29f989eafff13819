package touchstone.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.workspace.SaveState;
import touchstone.storage.workspace.Workspace;

/** Judging on a disk of a few megabytes that fills up, and room that is made again. */
final class FullDiskTest {
  @TempDir private Path folder;
  private Path disk;
  private Path workspace;
  private boolean mounted;

  @BeforeEach
  void mountDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString());
    Assumptions.assumeTrue(mounted, "needs Linux and the right to mount a tmpfs");
    workspace = OpenWindow.sampleIn(disk);
  }

  @AfterEach
  void unmountDisk() throws Exception {
    if (mounted) {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private Path fillUp() throws IOException {
    Path filler = disk.resolve("filler");
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  private static SaveState state(OpenWindow open) {
    return open.window().wiring().saver().stateProperty().get();
  }

  private static boolean bannerStands(OpenWindow open) {
    return open.robot().lookup(".save-banner").queryAll().stream().anyMatch(Node::isVisible);
  }

  @Test
  void nothingIsLostAndSubmitAndCloseWaitUntilThereIsRoom() throws Exception {
    int steps;
    try (OpenWindow open = OpenWindow.on(workspace)) {
      steps = open.item().steps().size();
      open.press(DIGIT1);
      Path filler = fillUp();
      // The write-ahead log has room of its own left; long words use it up.
      String words = "x".repeat(20_000);
      for (int round = 0; round < 300 && !(state(open) instanceof SaveState.Failed); round++) {
        String typed = words + round;
        open.robot().interact(() -> open.item().step(1).critiqueProperty().set(typed));
        open.robot().interact(open.model()::flushTyping);
        open.waitFor(() -> !(state(open) instanceof SaveState.Saving));
      }
      assertThat(state(open)).isInstanceOf(SaveState.Failed.class);
      assertThat(bannerStands(open)).isTrue();
      assertThat(open.textOf("#save-banner-text")).contains("not on the disk", "disk is full");

      for (int step = 2; step <= steps; step++) {
        open.robot().push(DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
      }
      open.robot().push(DIGIT3);
      open.robot().push(CONTROL, ENTER);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(open.item().item().number()).as("submit waits").isEqualTo(1);
      assertThat(open.item().standing().status()).isEqualTo(Status.DRAFT);
      assertThat(bannerStands(open)).isTrue();

      Platform.runLater(open.window()::close);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(open.window().stage().isShowing()).as("close waits").isTrue();

      Files.delete(filler);
      open.robot().interact(open.window().wiring().saver()::retryNow);
    }
    try (Workspace closed = Workspace.openToRead(workspace)) {
      Item first = closed.items().at(1).orElseThrow();
      Standing standing = closed.judgments().of(first.id()).of(OpenWindow.A1);
      assertThat(standing.status()).isEqualTo(Status.SUBMITTED);
      assertThat(standing.judgment().step(steps).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(standing.judgment().step(1).critique()).hasSizeGreaterThan(20_000);
      assertThat(closed.check()).isEmpty();
    }
  }
}
