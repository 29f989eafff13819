package touchstone.storage.exchange.critic;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import touchstone.annotation.metrics.Bootstrap;

/**
 * Times {@link FileEvaluation} at VISCO's full size, each run a process of its own, beside the
 * official {@code evaluate.py} where it can run.
 *
 * <p>Arguments: none, or a folder with the official scripts and their modules, and a command that
 * starts Python 3 with numpy. Needs 700 MB in the temporary folder.
 */
final class FileEvaluationBenchmark {
  private static final int RUNS = 5;

  /** 1,645 items of 310 KB make 679 MB of base64. */
  private static final SyntheticVisco FULL_SIZE = new SyntheticVisco(1_645, 309_000, 1);

  private FileEvaluationBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 3 && arguments[0].equals("evaluate")) {
      evaluate(Path.of(arguments[1]), Path.of(arguments[2]));
      return;
    }
    Path folder = Files.createTempDirectory("visco-full-size");
    try {
      SyntheticVisco.Written files = FULL_SIZE.write(folder);
      System.out.printf("data set of %,d bytes%n", Files.size(files.dataset()));
      double ours = median("touchstone", ours(files));
      if (arguments.length == 2) {
        double theirs = median("evaluate.py", theirs(files, arguments[0], arguments[1]));
        System.out.printf("touchstone / evaluate.py = %.2f (goal 0.60)%n", ours / theirs);
      }
    } finally {
      delete(folder);
    }
  }

  private static void evaluate(Path dataset, Path critiques) throws Exception {
    FileEvaluationReport report =
        new FileEvaluation(Bootstrap.standard())
            .evaluate(dataset, critiques, FileEvaluation.judgeCacheBeside(critiques).orElse(null));
    new PrintStream(System.out, true).println(report.total().viscore());
  }

  private static List<String> ours(SyntheticVisco.Written files) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        FileEvaluationBenchmark.class.getName(),
        "evaluate",
        files.dataset().toString(),
        files.critiques().toString());
  }

  private static List<String> theirs(SyntheticVisco.Written files, String scripts, String python) {
    return List.of(
        python,
        Path.of(scripts, "evaluate.py").toString(),
        files.critiques().toString(),
        "--input",
        files.dataset().toString());
  }

  private static double median(String name, List<String> command)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(name + " failed: " + String.join(" ", command));
      }
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    double[] sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        "%s: median %.2f s of %s, peak memory %s%n",
        name, sorted[RUNS / 2], Arrays.toString(sorted), peakMemory(command));
    return sorted[RUNS / 2];
  }

  /** One more run, watched where the system tells a process's peak memory. */
  private static String peakMemory(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    String peak = "unknown";
    while (!process.waitFor(Duration.ofMillis(5)) && Files.exists(status)) {
      peak =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .map(line -> line.substring("VmHWM:".length()).strip())
              .findFirst()
              .orElse(peak);
    }
    process.waitFor();
    return peak;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
