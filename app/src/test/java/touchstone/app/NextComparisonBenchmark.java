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
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;
import touchstone.annotation.comparison.CaseFilter;
import touchstone.annotation.comparison.CaseKind;
import touchstone.app.compare.CompareModel;
import touchstone.app.compare.CompareState;
import touchstone.app.compare.Listing;
import touchstone.app.navigation.Destination;
import touchstone.assets.guideline.Guidelines;
import touchstone.assets.sample.Sample;
import touchstone.assets.sample.SampleCritiques;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.exchange.critic.CriticImporter;
import touchstone.storage.workspace.Workspace;

/**
 * From asking for the next item in Compare to its table laid out, with 24 critics on as many items
 * as VISCO has: first for items that were never opened, which has to be put on record, then for the
 * same items again. Argument: a folder for the workspace.
 */
public final class NextComparisonBenchmark {
  private static final PrintStream OUT = System.out;
  private static final int COPIES = 75;
  private static final int CRITICS = 24;
  private static final int WARM_UP = 200;
  private static final int MEASURED = 200;

  private NextComparisonBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]).resolve("next-comparison.touchstone");
    if (!Files.exists(file)) {
      make(file);
      CompareTest.judged(file, (long) COPIES * Sample.load().viscoItems().size());
    }
    try (OpenWindow open = OpenWindow.on(file)) {
      CompareModel model = open.window().wiring().compare();
      open.robot()
          .interact(() -> open.window().wiring().navigation().go(new Destination.Compare()));
      open.waitFor(() -> model.comparison() != null);
      measure("first time", open, model);
      measure("again", open, model);
    }
    Platform.exit();
  }

  private static void measure(String name, OpenWindow open, CompareModel model) throws Exception {
    open.robot()
        .interact(() -> model.show(new Listing.Everything(CaseFilter.of(CaseKind.MISSED_ERROR))));
    open.waitFor(() -> model.comparison() != null);
    List<Double> turns = new ArrayList<>();
    for (int i = 0; i < WARM_UP + MEASURED; i++) {
      double turn = turn(open, model);
      if (i >= WARM_UP) {
        turns.add(turn);
      }
      // A person looks at an item at least this long; what is ahead is read meanwhile.
      TimeUnit.MILLISECONDS.sleep(120);
    }
    turns.sort(Double::compare);
    OUT.printf(
        Locale.ROOT,
        "%s: next item beside %d critics laid out p50 %.1f ms, p95 %.1f ms (n = %d); goal: 33 ms%n",
        name,
        CRITICS,
        turns.get(turns.size() / 2),
        turns.get(turns.size() * 95 / 100),
        turns.size());
  }

  /** When the next pulse comes is no matter of the program's; what it takes is. */
  private static double turn(OpenWindow open, CompareModel model) throws Exception {
    CompletableFuture<Double> done = new CompletableFuture<>();
    AtomicReference<Subscription> told = new AtomicReference<>(Subscription.EMPTY);
    open.robot()
        .interact(
            () -> {
              Scene scene = open.window().stage().getScene();
              long start = System.nanoTime();
              told.set(
                  model
                      .stateProperty()
                      .subscribe(
                          (_, state) -> {
                            if (state instanceof CompareState.Open) {
                              long shown = System.nanoTime() - start;
                              LayoutTime.ofNextPulse(
                                  scene, pulse -> done.complete((shown + pulse) / 1e6));
                            }
                          }));
              model.nextItem();
            });
    try {
      return done.get(10, TimeUnit.SECONDS);
    } finally {
      open.robot().interact(() -> Objects.requireNonNull(told.get()).unsubscribe());
    }
  }

  private static void make(Path file) throws Exception {
    Sample sample = Sample.load();
    ByteArrayOutputStream visco = new ByteArrayOutputStream();
    sample.writeVisco(visco);
    String lines = visco.toString(StandardCharsets.UTF_8);
    Path items = file.resolveSibling("next-comparison.jsonl");
    try (var out = Files.newBufferedWriter(items)) {
      for (int copy = 1; copy <= COPIES; copy++) {
        out.write(lines.replace("\"sample-", "\"copy-" + copy + "-"));
      }
    }
    try (Workspace made = Workspace.create(file, Clock.systemUTC(), new Random())) {
      String guideline = Guidelines.source("visco");
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(items, "visco", Progress.NONE);
      for (int critic = 1; critic <= CRITICS; critic++) {
        importCritic(made, sample.critiques().get(critic % sample.critiques().size()), critic);
      }
    }
    Files.delete(items);
  }

  private static void importCritic(Workspace made, SampleCritiques like, int number)
      throws Exception {
    Path file = Files.createTempFile("critic", ".jsonl");
    String lines;
    try (var in = Sample.load().open(like.file())) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.writeString(file, lines.repeat(COPIES));
    new CriticImporter(made)
        .critiques(
            new CriticImporter.Batch(file, "visco", "critic-" + number, "", 1, null, null, "judge"),
            Progress.NONE);
    Files.delete(file);
  }
}
