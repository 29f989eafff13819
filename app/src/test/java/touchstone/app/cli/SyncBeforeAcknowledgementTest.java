package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.storage.json.Json;

/** Reads off the system calls that a judgment is synced to the disk before it is acknowledged. */
class SyncBeforeAcknowledgementTest {
  private static final Pattern ACKNOWLEDGED =
      Pattern.compile("write\\(1(?:<.*?>)?, \"(j\\d)\\\\n\"");
  private static final Pattern WRITTEN = Pattern.compile("pwrite64\\(\\d+<[^>]*-wal>");
  private static final Pattern SYNCED =
      Pattern.compile("(?:f(?:data)?sync\\(\\d+<[^>]*-wal>|f(?:data)?sync resumed>)\\) += 0");

  @TempDir private Path folder;

  private final Cli cli = new Cli();

  @Test
  void theLogIsSyncedAfterItsLastWriteAndBeforeEachAcknowledgement()
      throws IOException, InterruptedException {
    Path trace = folder.resolve("trace");
    List<String> strace =
        List.of("strace", "-f", "-y", "-e", "trace=write,pwrite64,fdatasync,fsync", "-o");
    assumeTrue(works(strace), "strace is not here, or may not trace");
    Path workspace = folder.resolve("pilot.touchstone");
    cli.run("new", workspace);
    cli.run("import", workspace, ViscoRows.write(folder.resolve("rows.jsonl"), "a", "b", "c"));

    List<String> traced = new ArrayList<>(strace);
    traced.add(trace.toString());
    try (ProgramProcess judge =
        ProgramProcess.startBehind(
            traced, folder.resolve("err"), "judge", workspace, "--annotator", "ann")) {
      judge.send(
          Json.write(ViscoRows.judgment("j1", "a"))
              + "\n"
              + Json.write(ViscoRows.judgment("j2", "b"))
              + "\n"
              + Json.write(ViscoRows.judgment("j3", "c"))
              + "\n");
      assertThat(judge.exitCode()).isZero();
    }

    assertThat(story(Files.readAllLines(trace)))
        .containsSequence("write", "sync", "j1", "write", "sync", "j2", "write", "sync", "j3");
  }

  private boolean works(List<String> strace) throws InterruptedException {
    List<String> command = new ArrayList<>(strace);
    command.addAll(List.of(folder.resolve("probe").toString(), "true"));
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What happened, in order, the like in a row told once. */
  private static List<String> story(List<String> trace) {
    List<String> story = new ArrayList<>();
    for (String call : trace) {
      String event = event(call);
      if (!event.isEmpty() && (story.isEmpty() || !story.getLast().equals(event))) {
        story.add(event);
      }
    }
    return story;
  }

  private static String event(String call) {
    Matcher acknowledged = ACKNOWLEDGED.matcher(call);
    if (acknowledged.find()) {
      return acknowledged.group(1);
    }
    if (WRITTEN.matcher(call).find()) {
      return "write";
    }
    return SYNCED.matcher(call).find() ? "sync" : "";
  }
}
