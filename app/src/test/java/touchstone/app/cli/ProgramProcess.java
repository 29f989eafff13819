package touchstone.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.app.Main;

/** The program as a process of its own, so that it can be killed. */
final class ProgramProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  private ProgramProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.in = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts it; what it says on standard error goes to a file. */
  static ProgramProcess start(Path errors, Object... arguments) throws IOException {
    return startBehind(List.of(), errors, arguments);
  }

  /**
   * Starts it under another program.
   *
   * @param before that program with its options; empty for none
   */
  static ProgramProcess startBehind(List<String> before, Path errors, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
    return new ProgramProcess(new ProcessBuilder(command).redirectError(errors.toFile()).start());
  }

  /** Sends lines from a thread of its own, as long as they are taken. */
  void send(String lines) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (in) {
                in.write(lines);
              } catch (IOException e) {
                // It was killed while it read; that is the point.
              }
            });
  }

  /** The next line of standard output; null at its end. */
  @Nullable String readLine() {
    try {
      return out.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL: no chance to tidy up. */
  void kill() {
    // By its handle, so that what it has written can still be read.
    process.toHandle().destroyForcibly();
  }

  /** SIGTERM, which Ctrl+C comes to as well. */
  void interrupt() {
    process.destroy();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
