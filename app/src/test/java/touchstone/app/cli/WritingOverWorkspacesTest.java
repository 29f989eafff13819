package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.storage.workspace.Workspace;

/** Whoever gives a workspace's own name as the target of a command loses nothing. */
class WritingOverWorkspacesTest {
  @TempDir private Path folder;
  private final Cli cli = new Cli();
  private Path workspace;
  private Path other;

  @BeforeEach
  void makeTwo() {
    workspace = folder.resolve("sample.touchstone");
    other = folder.resolve("other");
    cli.run("new", workspace, "--sample");
    cli.run("new", other);
  }

  @Test
  void reportsAreRefused() throws IOException {
    assertRefused(workspace, "report", workspace, workspace);
    assertRefused(other, "report", workspace, other);
    assertRefused(other, "report", workspace, folder.resolve("./other"));
  }

  @Test
  void linksAreSeenThrough() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("report.html"), workspace);

    assertRefused(workspace, "report", workspace, link);
  }

  @Test
  void exportsAndListsOfRejectedRowsAreRefused() throws IOException {
    assertRefused(workspace, "export", workspace, workspace, "--format", "visco", "--gold");
    Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{}\n");

    assertRefused(workspace, "import", workspace, rows, "--format", "visco", "--report", workspace);
    assertRefused(other, "import", workspace, rows, "--format", "visco", "--report", other);
  }

  /** What stands in the write-ahead log is not in the file yet. */
  @Test
  void soAreTheFilesBesideAnOpenOne() throws IOException, StorageException {
    Path log = folder.resolve("sample.touchstone-wal");
    Path lock = folder.resolve("sample.touchstone.lock");
    try (Workspace open = Workspace.openToRead(workspace)) {
      assertThat(open.file()).exists();
      Files.writeString(log, "", StandardOpenOption.CREATE);
      assertRefused(log, "report", workspace, log);
      assertRefused(lock, "report", workspace, lock);
      assertRefused(log, "report", other, log);
    }
  }

  private void assertRefused(Path kept, Object... command) throws IOException {
    byte[] before = Files.readAllBytes(kept);

    Cli.Run run = cli.run(command);

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("belongs to a workspace", "Choose another name");
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllBytes(kept)).isEqualTo(before);
  }
}
