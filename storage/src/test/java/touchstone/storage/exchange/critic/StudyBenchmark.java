package touchstone.storage.exchange.critic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Callable;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.storage.workspace.Workspace;

/**
 * Times what Insights does on opening: 24 critics on as many items as VISCO has, from the workspace
 * file to all point figures, then all intervals. Argument: a folder.
 */
final class StudyBenchmark {
  private static final int CRITICS = 24;
  private static final SyntheticVisco DATA = new SyntheticVisco(1_645, 48, 1);

  private StudyBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "study");
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.touchstone"), InstantSource.system(), new Random(1))) {
      FilledWorkspace.fill(workspace, DATA.write(folder), CRITICS);
      for (int run = 1; run <= 3; run++) {
        System.out.printf("run %d%n", run);
        timed("items alone", () -> count(workspace));
        Studies studies = FilledWorkspace.studies(workspace);
        timed("load", () -> studies.load(StudySettings.STANDARD));
        StudyData data = timed("load again", () -> studies.load(StudySettings.STANDARD));
        timed("points", () -> StudyResults.of(data, Bootstrap.none()));
        timed("intervals", () -> StudyResults.of(data, Bootstrap.standard()));
      }
    }
  }

  private static int count(Workspace workspace) throws Exception {
    int[] count = new int[1];
    workspace.studiedItems().forEach(_ -> count[0]++);
    return count[0];
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    System.out.printf("%s: %.3f s%n", what, (System.nanoTime() - start) / 1e9);
    return result;
  }
}
