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
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < WARM_UP + MEASURED; i++) {
        long number = open.item().item().number();
        KeyCode key = (i / 20) % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
        double time = press(open, key);
        if (i >= WARM_UP && open.item().item().number() != number) {
          times.add(time);
        }
        // A person looks at an item at least this long; what is ahead is fetched meanwhile.
        TimeUnit.MILLISECONDS.sleep(120);
      }
      double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      OUT.printf(
          Locale.ROOT,
          "%s: next item's steps laid out p50 %.1f ms, p95 %.1f ms (n = %d); goal: p95 16 ms%n",
          name,
          sorted[sorted.length / 2],
          sorted[sorted.length * 95 / 100],
          sorted.length);
    }
  }

  private static double press(OpenWindow open, KeyCode key) throws Exception {
    CompletableFuture<Double> shown = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Scene scene = open.window().stage().getScene();
          long start = System.nanoTime();
          open.model().openProperty().subscribe((_, _) -> laidOut(scene, start, shown));
          scene
              .getFocusOwner()
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
        });
    return shown.get(10, TimeUnit.SECONDS);
  }

  private static void laidOut(Scene scene, long start, CompletableFuture<Double> shown) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          shown.complete((System.nanoTime() - start) / 1e6);
        };
    scene.addPostLayoutPulseListener(listener[0]);
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
