package touchstone.storage.exchange.critic;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Random;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/**
 * Imports 24 critics' outputs on 1,645 items, each with a judge's cache, and prints seconds and the
 * peak of the heap. Argument: a folder with room for 500 MB. Run with {@code -Xmx256m}.
 */
final class CriticImportBenchmark {
  private static final int CRITICS = 24;
  private static final int ITEMS = 1_645;

  private CriticImportBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "critics");
    SyntheticVisco.Written files = new SyntheticVisco(ITEMS, 100, 1).write(folder);
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.touchstone"), InstantSource.system(), new Random())) {
      new ViscoImporter(workspace, Runnable::run).run(files.dataset(), "made", Progress.NONE);
      long start = System.nanoTime();
      int outputs = 0;
      int verdicts = 0;
      for (int critic = 1; critic <= CRITICS; critic++) {
        CriticImporter.Report report =
            new CriticImporter(workspace)
                .critiques(
                    new CriticImporter.Batch(
                        files.critiques(),
                        "made",
                        "critic-" + critic,
                        "",
                        1,
                        null,
                        files.judgeCache(),
                        "judge"),
                    Progress.NONE);
        outputs += report.outputs().added();
        var judged = report.judged();
        verdicts += judged == null ? 0 : judged.added();
      }
      System.out.printf(
          Locale.ROOT,
          "%d outputs and %d judged rows in %.1f s, heap at most %d MB of %d%n",
          outputs,
          verdicts,
          (System.nanoTime() - start) / 1e9,
          peak() >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
