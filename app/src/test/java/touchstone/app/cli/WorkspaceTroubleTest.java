package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.assets.sample.Sample;
import touchstone.storage.workspace.Workspace;

/** What is said, and with which exit code, when a workspace is not as it should be. */
class WorkspaceTroubleTest {
  private static final int SAMPLE_SIZE = Sample.load().items().size();

  @TempDir private Path folder;

  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void makeWorkspace() {
    workspace = folder.resolve("pilot.touchstone");
    cli.run("new", workspace, "--sample");
  }

  @Test
  void aWorkspaceThatIsNotThereIsUnreadable() {
    Cli.Run run = cli.run("info", folder.resolve("none.touchstone"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no file", "Check the path");
  }

  @Test
  void aFileOfAnotherKindIsUnreadableAndLeftAlone() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "precious ".repeat(100));
    for (String command : new String[] {"info", "check"}) {
      Cli.Run run = cli.run(command, other);
      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err()).contains("notes.txt");
    }
    assertThat(other).hasContent("precious ".repeat(100));
  }

  @Test
  void aWorkspaceThatAnotherWritesToIsLockedButCanBeRead() throws StorageException {
    try (Workspace open = Workspace.open(workspace, Clock.systemUTC(), new Random(1))) {
      Cli.Run judge = cli.run("judge", workspace, "--annotator", "ann");
      assertThat(judge.exitCode()).isEqualTo(4);
      assertThat(judge.err()).contains("open for writing in another", "check, info, export");

      assertThat(cli.run("info", workspace).exitCode()).isZero();
      assertThat(cli.run("check", workspace).exitCode()).isZero();
      assertThat(cli.run("backup", workspace, folder.resolve("copy.touchstone")).exitCode())
          .isZero();
      assertThat(open.items().count()).isEqualTo(SAMPLE_SIZE);
    }
  }

  @Test
  void aSoundWorkspacePassesTheCheck() throws IOException {
    Cli.Run run = cli.run("check", workspace, "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.json().get("sound").asBoolean()).isTrue();
  }

  @Test
  void anImageThatHasChangedFailsTheCheck() throws IOException, SQLException {
    change("UPDATE image SET bytes = zeroblob(8) WHERE rowid = 3");
    Cli.Run run = cli.run("check", workspace, "--json");
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.json().get("sound").asBoolean()).isFalse();
    assertThat(run.err()).contains("image ", "its bytes have changed");
  }

  @Test
  void aJudgmentThatTheJournalDoesNotAddUpToFailsTheCheck() throws IOException, SQLException {
    Path judged = folder.resolve("demo");
    cli.run("demo", judged);
    workspace = judged.resolve("sample.touchstone");
    change("DELETE FROM entry WHERE type = 'submitted' AND sequence < 10");
    Cli.Run run = cli.run("check", workspace);
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("its state differs from its journal", "go back to a backup");
  }

  @Test
  void contentThatCannotBeReadFailsTheCheckToo() throws IOException, SQLException {
    Path judged = folder.resolve("demo");
    cli.run("demo", judged);
    workspace = judged.resolve("sample.touchstone");
    change("UPDATE item_state SET state = '{' WHERE rowid = 1");
    Cli.Run run = cli.run("check", workspace);
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("can't be read (reading the state of an item");
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @Test
  void aBackupIsAWholeWorkspace() throws IOException {
    Path copy = folder.resolve("copy.touchstone");
    cli.run("backup", workspace, copy);
    assertThat(cli.run("check", copy).exitCode()).isZero();
    assertThat(cli.run("info", copy, "--json").json().get("items").asInt()).isEqualTo(SAMPLE_SIZE);
  }

  @Test
  void aBackupReplacesNothing() throws IOException {
    Path copy = Files.writeString(folder.resolve("copy.touchstone"), "precious");
    assertThat(cli.run("backup", workspace, copy).exitCode()).isEqualTo(2);
    assertThat(copy).hasContent("precious");
  }
}
