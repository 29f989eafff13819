package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.storage.workspace.Workspace;

/**
 * Stops an import half way. The rows come through a named pipe, so that how far it is when it is
 * stopped does not depend on the machine.
 */
class InterruptedImportTest {
  private static final int ROWS = 200;

  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;
  private Path pipe;
  private Path errors;

  @BeforeEach
  void makePipe() throws IOException, InterruptedException {
    workspace = folder.resolve("pilot.touchstone");
    pipe = folder.resolve("pipe.jsonl");
    errors = folder.resolve("err");
    cli.run("new", workspace);
    assumeTrue(canMakePipe(), "this system has no named pipes");
  }

  private boolean canMakePipe() throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private ProgramProcess startImport() throws IOException {
    return ProgramProcess.start(
        errors, "import", workspace, pipe, "--format", "visco", "--dataset", "rows");
  }

  /** Sends rows until there are no more or nobody takes them. */
  private static void send(OutputStream rows, int from, int to) throws IOException {
    for (int number = from; number < to; number++) {
      rows.write(ViscoRows.large(number).getBytes(StandardCharsets.UTF_8));
    }
    rows.flush();
  }

  private Cli.Run importWholly(Path into) throws IOException {
    Path file = folder.resolve("rows.jsonl");
    try (OutputStream rows = Files.newOutputStream(file)) {
      send(rows, 0, ROWS);
    }
    return cli.run("import", into, file, "--json");
  }

  @Test
  void afterAKillTheSameImportMakesTheWorkspaceWhole()
      throws IOException, InterruptedException, StorageException {
    try (ProgramProcess importing = startImport();
        OutputStream rows = Files.newOutputStream(pipe)) {
      send(rows, 0, ROWS / 2);
      importing.kill();
      importing.exitCode();
    }
    assertThat(cli.run("check", workspace).exitCode()).isZero();

    Cli.Run again = importWholly(workspace);
    assertThat(again.exitCode()).isZero();
    // Batches of 2 MB, some forty rows of 60 KB with their images, were in before the kill.
    assertThat(again.json().get("unchanged").asInt()).isPositive();
    assertThat(again.json().get("added").asInt() + again.json().get("unchanged").asInt())
        .isEqualTo(ROWS);

    Path undisturbed = folder.resolve("undisturbed.touchstone");
    cli.run("new", undisturbed);
    importWholly(undisturbed);
    assertThat(contentOf(workspace)).isEqualTo(contentOf(undisturbed));
    assertThat(cli.run("check", workspace).exitCode()).isZero();
  }

  private static String contentOf(Path file) throws StorageException {
    StringBuilder content = new StringBuilder();
    try (Workspace opened = Workspace.openToRead(file)) {
      long count = opened.items().count();
      for (long number = 1; number <= count; number++) {
        content
            .append(opened.items().at(number).orElseThrow())
            .append(new String(opened.rawRecord(number).bytes(), StandardCharsets.UTF_8))
            .append('\n');
      }
    }
    return content.toString();
  }

  @Test
  void askedToStopItKeepsWhatItHasAndSaysSo() throws IOException, InterruptedException {
    try (ProgramProcess importing = startImport()) {
      try (OutputStream rows = Files.newOutputStream(pipe)) {
        send(rows, 0, ROWS / 2);
        importing.interrupt();
        // It stops at the next row that it sees.
        send(rows, ROWS / 2, 100 * ROWS);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("Broken pipe");
      }
      // As shells tell of a process that a signal ended: 128 + 15.
      assertThat(importing.exitCode()).isEqualTo(143);
    }
    assertThat(Files.readString(errors)).contains("Stopped early. What was imported stays");
    assertThat(cli.run("check", workspace).exitCode()).isZero();
    assertThat(cli.run("info", workspace, "--json").json().get("items").asInt())
        .isGreaterThanOrEqualTo(ROWS / 4);
  }
}
