package touchstone.storage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/**
 * Imports a file of VISCO's shape and size (1,645 lines, 679 MB) and runs Python's {@code
 * json.loads} + Base64 + SHA-256 over the same file. Arguments: a folder with room for 2 GB, and
 * how often. Run with {@code -Xmx256m}.
 */
public final class ImportBench {
  private static final PrintStream OUT = System.out;

  private static final String PYTHON =
      """
      import base64, hashlib, json, sys, time
      start = time.perf_counter()
      with open(sys.argv[1]) as lines:
          for line in lines:
              hashlib.sha256(base64.b64decode(json.loads(line)["image"])).hexdigest()
      print(time.perf_counter() - start, time.process_time())
      """;

  private ImportBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path file = folder.resolve("visco-shaped.jsonl");
    if (!Files.exists(file)) {
      ViscoShaped.write(file, ViscoShaped.VISCO_LINES, ViscoShaped.VISCO_IMAGE_SIZE, 1);
    }
    OUT.printf(
        Locale.ROOT,
        "%,d bytes, heap %,d MB%n",
        Files.size(file),
        Runtime.getRuntime().maxMemory() >> 20);
    for (int round = 1; round <= rounds; round++) {
      Seconds ours = ours(file, folder.resolve("bench.touchstone"));
      OUT.printf(
          Locale.ROOT, "round %d: import %.2f s (CPU %.2f s)", round, ours.wall(), ours.cpu());
      Seconds python = python(file);
      if (python != null) {
        OUT.printf(
            Locale.ROOT,
            ", Python %.2f s (CPU %.2f s), ratio %.2f (CPU %.2f)",
            python.wall(),
            python.cpu(),
            ours.wall() / python.wall(),
            ours.cpu() / python.cpu());
      }
      OUT.println();
    }
  }

  /** Of the clock, and of all processors; on a busy machine only the second says much. */
  private record Seconds(double wall, double cpu) {}

  /** With the program just started in the first round, warm in the others. */
  private static Seconds ours(Path file, Path target)
      throws StorageException, ExchangeException, IOException {
    Files.deleteIfExists(target);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpuBefore = system.getProcessCpuTime();
    long start = System.nanoTime();
    try (Workspace workspace = Workspace.create(target, InstantSource.system(), new Random());
        ExecutorService executor = Executors.newFixedThreadPool(2)) {
      ImportReport report =
          new ViscoImporter(workspace, executor).run(file, "bench", Progress.NONE);
      if (report.added() != ViscoShaped.VISCO_LINES) {
        throw new IllegalStateException("not all was imported: " + report);
      }
    }
    return new Seconds(
        (System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - cpuBefore) / 1e9);
  }

  private static @Nullable Seconds python(Path file) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(List.of("python3", "-c", PYTHON, file.toString()))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (process.waitFor() != 0) {
        return null;
      }
      int space = printed.indexOf(' ');
      return new Seconds(
          Double.parseDouble(printed.substring(0, space)),
          Double.parseDouble(printed.substring(space)));
    } catch (IOException noPython) {
      return null;
    }
  }
}
