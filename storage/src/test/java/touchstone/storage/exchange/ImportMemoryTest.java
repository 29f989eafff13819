package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.storage.Forked;
import touchstone.storage.bench.ViscoShaped;
import touchstone.storage.workspace.Workspace;

/** An import needs the memory of a few records, however long the file is. */
final class ImportMemoryTest {
  private static final int LINES = 200;

  @TempDir private Path folder;

  /** Imports a file and exports it again. */
  static final class ThereAndBack {
    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      Path file = folder.resolve("w.touchstone");
      try (Workspace workspace = Workspace.create(file, InstantSource.system(), new Random());
          ExecutorService executor = Executors.newFixedThreadPool(2)) {
        ImportReport in =
            new ViscoImporter(workspace, executor)
                .run(folder.resolve("in.jsonl"), "visco", Progress.NONE);
        ExportReport out =
            new Export(workspace, new ViscoExporter())
                .run(folder.resolve("out.jsonl"), new Selection.GoldOnly(), true, Progress.NONE);
        System.out.print(in.added() + " in, " + out.written() + " out");
      }
    }
  }

  @Test
  void aFileOfEightyMegabytesFitsThroughAHeapOfForty() throws Exception {
    Path in = folder.resolve("in.jsonl");
    ViscoShaped.write(in, LINES, ViscoShaped.VISCO_IMAGE_SIZE, 7);
    assertThat(in.toFile().length()).isGreaterThan(80_000_000);

    Process process =
        new ProcessBuilder(Forked.java(40, ThereAndBack.class, folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(printed).isEqualTo(LINES + " in, " + LINES + " out");
    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("out.jsonl")).hasSameBinaryContentAs(in);
  }
}
