package touchstone.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged program where it was installed to, run as its users run it. */
final class Installed {
  private final Path script;
  private final Path scratch;

  /** What a run came to. */
  record Run(int exitCode, String out, String err) {}

  /**
   * Names it.
   *
   * @param script what is run
   * @param scratch a folder for what it says
   */
  Installed(Path script, Path scratch) {
    this.script = script;
    this.scratch = scratch;
  }

  /** Puts the distribution in another place, by links, since it is large. */
  static Path install(Path distribution, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(distribution)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path there = target.resolve(distribution.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else {
          Files.createLink(there, file);
        }
      }
    }
    return target.resolve("bin").resolve(isWindows() ? "touchstone.bat" : "touchstone");
  }

  static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  Run run(Object... arguments) throws IOException, InterruptedException {
    return run(Map.of(), "", arguments);
  }

  Run run(Map<String, String> environment, String input, Object... arguments)
      throws IOException, InterruptedException {
    Path in = Files.writeString(scratch.resolve("in"), input);
    Path out = scratch.resolve("out");
    Path err = scratch.resolve("err");
    String[] command =
        Stream.concat(Stream.of(script), Arrays.stream(arguments))
            .map(String::valueOf)
            .toArray(String[]::new);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("TOUCHSTONE_HOME", scratch.resolve("home").toString());
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    return new Run(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
