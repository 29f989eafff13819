package touchstone.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import touchstone.assets.guideline.Guidelines;
import touchstone.assets.sample.Sample;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/**
 * From the key that asks for the next item to its steps laid out in the real window, on the sample
 * and on two thousand items. Argument: a folder for the workspaces.
 */
public final class NextItemBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int WARM_UP = 30;
  private static final int MEASURED = 200;

  private NextItemBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    measure("sample", folder, 1);
    measure("2,000 items", folder, 84);
    Platform.exit();
  }

  private static void measure(String name, Path folder, int copies) throws Exception {
    Path workspace = folder.resolve("next-item-" + copies + ".touchstone");
    Files.deleteIfExists(workspace);
    make(workspace, copies);
    try (OpenWindow open = OpenWindow.on(workspace)) {
      List<Turn> turns = new ArrayList<>();
      for (int i = 0; i < WARM_UP + MEASURED; i++) {
        Turn turn = turn(open, (i / 20) % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
        if (i >= WARM_UP) {
          turns.add(turn);
        }
        // A person looks at an item at least this long; what is ahead is fetched meanwhile.
        TimeUnit.MILLISECONDS.sleep(120);
      }
      OUT.printf(
          Locale.ROOT,
          "%s: next item's steps laid out p50 %.1f ms, p95 %.1f ms (n = %d); goal: p95 16 ms%n"
              + "  until the item is read and its steps are in the window p50 %.1f ms, p95 %.1f ms%n",
          name,
          percentile(turns, 50, Turn::laidOut),
          percentile(turns, 95, Turn::laidOut),
          turns.size(),
          percentile(turns, 50, Turn::shown),
          percentile(turns, 95, Turn::shown));
    }
  }

  /** Milliseconds from the key to the steps being in the window, and to their layout. */
  private record Turn(double shown, double laidOut) {}

  private static double percentile(List<Turn> turns, int percent, ToDoubleFunction<Turn> part) {
    double[] sorted = turns.stream().mapToDouble(part).sorted().toArray();
    return sorted[sorted.length * percent / 100];
  }

  private static Turn turn(OpenWindow open, KeyCode key) throws Exception {
    CompletableFuture<Turn> done = new CompletableFuture<>();
    AtomicReference<Subscription> told = new AtomicReference<>(Subscription.EMPTY);
    open.robot()
        .interact(
            () -> {
              Scene scene = open.window().stage().getScene();
              long start = System.nanoTime();
              told.set(open.model().openProperty().subscribe((_, _) -> layOut(scene, start, done)));
              Node owner = scene.getFocusOwner();
              Event.fireEvent(
                  owner == null ? scene : owner,
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
            });
    try {
      return done.get(10, TimeUnit.SECONDS);
    } finally {
      open.robot().interact(() -> Objects.requireNonNull(told.get()).unsubscribe());
    }
  }

  /** When the next pulse comes is no matter of the program's; what it takes is. */
  private static void layOut(Scene scene, long start, CompletableFuture<Turn> done) {
    long shown = System.nanoTime() - start;
    LayoutTime.ofNextPulse(
        scene, pulse -> done.complete(new Turn(shown / 1e6, (shown + pulse) / 1e6)));
  }

  private static void make(Path file, int copies) throws Exception {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    Sample.load().writeExtendedVisco(sample);
    String lines = sample.toString(StandardCharsets.UTF_8);
    Path all = file.resolveSibling("next-item.jsonl");
    try (var out = Files.newBufferedWriter(all)) {
      for (int copy = 1; copy <= copies; copy++) {
        out.write(lines.replace("\"sample-", "\"copy-" + copy + "-"));
      }
    }
    try (Workspace made = Workspace.create(file, Clock.systemUTC(), new Random())) {
      String guideline = Guidelines.source("visco");
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(all, "sample", Progress.NONE);
    }
    Files.delete(all);
  }
}
