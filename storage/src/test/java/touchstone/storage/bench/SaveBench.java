package touchstone.storage.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Journal;
import touchstone.storage.workspace.Workspace;

/**
 * How long a verdict takes to be durable, after 100 and after 100,000 acts, beside a raw write and
 * sync in the same folder in turn with it. Argument: a folder.
 */
public final class SaveBench {
  private static final PrintStream OUT = System.out;
  private static final int SAMPLES = 1_000;
  private static final int ITEMS = 1_645;
  private static final Annotator ANNOTATOR = new Annotator("a1");

  private SaveBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path file = folder.resolve("save-bench.touchstone");
    Files.deleteIfExists(file);
    try (Workspace workspace = Workspace.create(file, InstantSource.system(), new Random())) {
      measure(workspace.journal(), folder, 0, "warming up");
      measure(workspace.journal(), folder, 100, "after 100 acts");
      List<Draft> drafts = new ArrayList<>();
      for (int act = 0; act < 100_000; act++) {
        drafts.add(draft(act));
        if (drafts.size() == 1_000) {
          workspace.journal().append(drafts);
          drafts.clear();
        }
      }
      workspace.checkpoint();
      measure(workspace.journal(), folder, 100_000, "after 100,000 acts");
    }
    Files.delete(file);
  }

  private static void measure(Journal journal, Path folder, int acts, String when)
      throws IOException, StorageException {
    long[] ours = new long[SAMPLES];
    long[] raw = new long[SAMPLES];
    Path file = folder.resolve("save-bench.raw");
    ByteBuffer page = ByteBuffer.allocate(16_384);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < SAMPLES; i++) {
        long start = System.nanoTime();
        journal.append(List.of(draft(acts + i)));
        long middle = System.nanoTime();
        channel.write(page.clear());
        channel.force(false);
        ours[i] = middle - start;
        raw[i] = System.nanoTime() - middle;
      }
    }
    Files.delete(file);
    OUT.printf(
        Locale.ROOT,
        "%s: append p50 %.2f ms, p95 %.2f ms; raw sync p50 %.2f ms, p95 %.2f ms%n",
        when,
        percentile(ours, 50),
        percentile(ours, 95),
        percentile(raw, 50),
        percentile(raw, 95));
  }

  private static Draft draft(int number) {
    ItemId item = new ItemId("%064x".formatted(number % ITEMS));
    Verdict verdict = number / ITEMS % 2 == 0 ? Verdict.INCORRECT : Verdict.CORRECT;
    return new Draft(
        ANNOTATOR, "g", item, new Act.Edited(new Change.StepVerdict(1 + number % 4, verdict)));
  }

  private static double percentile(long[] nanoseconds, int percent) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * percent / 100] / 1e6;
  }
}
