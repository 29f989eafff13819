package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.Journal;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Workspace;

/** Kills {@code judge} at random moments; more often with {@code -Dtouchstone.kills=30}. */
class KilledJudgeTest {
  private static final int KILLS = Integer.getInteger("touchstone.kills", 5);
  private static final int JUDGMENTS = 500;

  @TempDir private Path folder;

  private final Cli cli = new Cli();

  @Test
  void whateverWasAcknowledgedIsThereOnceHoweverOftenItIsKilled()
      throws IOException, InterruptedException, StorageException {
    Path workspace = folder.resolve("pilot.touchstone");
    cli.run("new", workspace);
    cli.run("import", workspace, ViscoRows.write(folder.resolve("rows.jsonl"), "a", "b", "c"));
    Set<String> acknowledged = new TreeSet<>();
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      // Everything is sent again each time, as a careful sender would.
      try (ProgramProcess judge =
          ProgramProcess.start(folder.resolve("err"), "judge", workspace, "--annotator", "ann")) {
        judge.send(lines());
        acknowledged.addAll(acknowledgements(judge, random.nextInt(JUDGMENTS)));
        judge.exitCode();
      }
      List<String> stored = storedIds(workspace);
      assertThat(stored).as("seed %d, kill %d", seed, kill).doesNotHaveDuplicates();
      assertThat(stored).as("seed %d, kill %d", seed, kill).containsAll(acknowledged);
      assertThat(cli.run("check", workspace).exitCode()).isZero();
    }
    assertThat(acknowledged).isNotEmpty();
  }

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < JUDGMENTS; i++) {
      String item = String.valueOf((char) ('a' + i % 3));
      lines.append(Json.write(ViscoRows.judgment("j" + i, item))).append('\n');
    }
    return lines.toString();
  }

  /** Reads on after the kill too: what was in the pipe was acknowledged. */
  private static List<String> acknowledgements(ProgramProcess judge, int killAfter) {
    List<String> acknowledged = new ArrayList<>();
    for (String id = judge.readLine(); id != null; id = judge.readLine()) {
      acknowledged.add(id);
      if (acknowledged.size() == killAfter + 1) {
        judge.kill();
      }
    }
    return acknowledged;
  }

  private static List<String> storedIds(Path file) throws StorageException {
    // Reading finds the write-ahead log that the killed process left.
    try (Workspace workspace = Workspace.open(file, Clock.systemUTC(), new Random(1))) {
      List<String> ids = new ArrayList<>();
      for (Entry entry : workspace.journal().since(Journal.Position.START, 100_000).entries()) {
        String token = entry.token();
        if (token != null) {
          ids.add(token);
        }
      }
      return ids;
    }
  }
}
