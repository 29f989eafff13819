package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.Journal.Position;
import touchstone.storage.Forked;

/** What other processes see, and what the operating system is asked to do. */
final class ProcessesTest {
  private static final String ACKNOWLEDGED = "acknowledged ";

  @TempDir private Path folder;

  /** Tries to open a workspace for writing and says why it can't; then reads it. */
  static final class SecondWriter {
    public static void main(String[] arguments) throws StorageException {
      Path file = Path.of(arguments[0]);
      try (Workspace workspace = Workspace.open(file, TestFiles.CLOCK, new Random())) {
        System.out.println("writes " + workspace.file().getFileName());
      } catch (StorageException e) {
        System.out.println(e.reason());
      }
      try (Workspace workspace = Workspace.openToRead(file)) {
        System.out.println(workspace.judgments().annotators());
      }
    }
  }

  /** Appends acts for ever and acknowledges each, unless a number of acts is given. */
  static final class Acknowledging {
    public static void main(String[] arguments) throws StorageException {
      int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
      try (Workspace workspace = TestFiles.create(Path.of(arguments[0]))) {
        for (int i = 1; i <= count; i++) {
          workspace.journal().append(List.of(draft(A1, i % 7, critique(1, "act " + i))));
          System.out.println(ACKNOWLEDGED + i);
        }
      }
    }
  }

  @Test
  void aSecondProcessReadsAndDoesNotWrite() throws Exception {
    Path file = folder.resolve("w.touchstone");
    try (Workspace workspace = TestFiles.create(file)) {
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "x"))));

      assertThat(output(Forked.java(96, SecondWriter.class, file.toString())))
          .containsExactly("LOCKED", "[a1]");
      assertThat(workspace.check()).isEmpty();
      workspace.journal().append(List.of(draft(A1, 1, critique(1, "still mine"))));
    }
    assertThat(output(Forked.java(96, SecondWriter.class, file.toString())))
        .containsExactly("writes w.touchstone", "[a1]");
  }

  private static List<String> output(List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return text.lines().toList();
  }

  @Test
  void aKilledProcessLosesNothingThatItAcknowledged() throws Exception {
    Path file = folder.resolve("w.touchstone");
    Process process =
        new ProcessBuilder(Forked.java(96, Acknowledging.class, file.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int acknowledged = 0;
    try (var lines = process.inputReader()) {
      while (acknowledged < 60) {
        assertThat(lines.readLine()).startsWith(ACKNOWLEDGED);
        acknowledged++;
      }
      process.destroyForcibly();
      while (lines.readLine() != null) {
        acknowledged++;
      }
    } catch (IOException closedByTheKill) {
      assertThat(acknowledged).isGreaterThanOrEqualTo(60);
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

    try (Workspace workspace = TestFiles.open(file)) {
      assertThat(workspace.check()).isEmpty();
      List<Entry> entries = workspace.journal().since(Position.START, Integer.MAX_VALUE).entries();
      assertThat(entries).hasSizeGreaterThanOrEqualTo(acknowledged);
    }
  }

  @Test
  void theDiskHasAnActBeforeItIsAcknowledged() throws Exception {
    Path trace = folder.resolve("trace");
    List<String> command =
        new ArrayList<>(
            List.of(
                "strace",
                "-f",
                "-y",
                "-s",
                "64",
                "-e",
                "trace=fsync,fdatasync,write,pwrite64",
                "-o",
                trace.toString()));
    assumeTracing(command);
    Path file = folder.resolve("w.touchstone");
    command.addAll(Forked.java(96, Acknowledging.class, file.toString(), "3"));
    assertThat(output(command)).hasSize(3);

    List<String> calls = Files.readAllLines(trace, StandardCharsets.ISO_8859_1);
    int from = 0;
    for (int act = 1; act <= 3; act++) {
      int acknowledged = indexOf(calls, "write(1<", ACKNOWLEDGED + act);
      List<String> before = calls.subList(from, acknowledged);
      int logged = lastIndexOf(before, "pwrite64(", "w.touchstone-wal>");
      int synced = lastIndexOf(before, "sync(", "w.touchstone-wal>");
      assertThat(logged).as("act %d is written to the log", act).isNotNegative();
      assertThat(synced).as("act %d is synced after that", act).isGreaterThan(logged);
      from = acknowledged;
    }
  }

  private static void assumeTracing(List<String> strace) throws IOException, InterruptedException {
    try {
      List<String> trial = new ArrayList<>(strace);
      trial.add("true");
      int code =
          new ProcessBuilder(trial)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      Assumptions.assumeTrue(code == 0, "strace is not allowed to trace here");
    } catch (IOException e) {
      Assumptions.abort("strace is not installed");
      throw e;
    }
  }

  private static int indexOf(List<String> calls, String call, String text) {
    return IntStream.range(0, calls.size())
        .filter(i -> calls.get(i).contains(call) && calls.get(i).contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no call " + call + " … " + text));
  }

  private static int lastIndexOf(List<String> calls, String call, String text) {
    return IntStream.range(0, calls.size())
        .filter(i -> calls.get(i).contains(call) && calls.get(i).contains(text))
        .max()
        .orElse(-1);
  }
}
