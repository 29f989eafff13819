package touchstone.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.util.Subscription;
import touchstone.annotation.judgment.Verdict;
import touchstone.app.annotate.Focus;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;

/**
 * How long the interface thread is busy with an item of 60 steps, and with one that has a step of
 * 100 KB: opening it, going from step to step, typing and scrolling. Argument: a folder.
 */
public final class LongItemBenchmark {
  private static final PrintStream OUT = System.out;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;
  private static final int KEYS = 60;
  private static final int LONG_STEP = 100_000;

  private LongItemBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path workspace = Path.of(arguments[0]).resolve("long-item.touchstone");
    Files.deleteIfExists(workspace);
    make(workspace);
    try (OpenWindow open = OpenWindow.on(workspace)) {
      measure("60 steps", open, 0);
      measure("a step of 100 KB", open, 1);
    }
    Platform.exit();
  }

  private static void measure(String name, OpenWindow open, int index) throws Exception {
    List<Double> opening = new ArrayList<>();
    List<Double> filling = new ArrayList<>();
    List<Double> inAll = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      open.robot().interact(() -> open.model().opening().openAt(2));
      open.waitFor(() -> open.item().item().number() == 3);
      double before = processorTime(open);
      opening.add(open(open, index));
      filling.add(busiestFrame(open));
      inAll.add(processorTime(open) - before);
    }
    print(name + ": opened", opening);
    print(name + ": opened, processor time until all of it is there", inAll);
    print(name + ": the busiest frame after that", filling);
    int steps = open.item().steps().size();
    List<Double> moving = new ArrayList<>();
    List<Double> moved = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      Focus to = new Focus.Step(step);
      double before = processorTime(open);
      moving.add(busy(open, () -> open.model().focusOn(to)));
      // The focus follows after the layout, and the scrolling after that.
      TimeUnit.MILLISECONDS.sleep(200);
      moved.add(processorTime(open) - before);
    }
    print(name + ": to the next step", moving);
    print(name + ": to the next step, processor time until it is seen", moved);
    print(name + ": a character typed", typing(open, steps / 2));
    print(name + ": scrolled", scrolling(open));
  }

  /** Milliseconds from asking for the item to its first steps laid out. */
  private static double open(OpenWindow open, int index) throws Exception {
    CompletableFuture<Double> done = new CompletableFuture<>();
    AtomicReference<Subscription> told = new AtomicReference<>(Subscription.EMPTY);
    open.robot()
        .interact(
            () -> {
              long start = System.nanoTime();
              told.set(
                  open.model()
                      .openProperty()
                      .subscribe(
                          (_, _) -> {
                            long shown = System.nanoTime() - start;
                            LayoutTime.ofNextPulse(
                                scene(open), pulse -> done.complete((shown + pulse) / 1e6));
                          }));
              open.model().opening().openAt(index);
            });
    try {
      return done.get(60, TimeUnit.SECONDS);
    } finally {
      open.robot().interact(() -> Objects.requireNonNull(told.get()).unsubscribe());
    }
  }

  /**
   * What is left of an item comes frame by frame: the most processor time, in milliseconds, that
   * the interface thread takes from one frame to the next.
   */
  private static double busiestFrame(OpenWindow open) throws Exception {
    AtomicLong before = new AtomicLong();
    AtomicLong most = new AtomicLong();
    Runnable frame =
        () -> {
          long now = CPU.getCurrentThreadCpuTime();
          most.accumulateAndGet(now - before.get(), Math::max);
          before.set(now);
        };
    open.robot()
        .interact(
            () -> {
              before.set(CPU.getCurrentThreadCpuTime());
              scene(open).addPostLayoutPulseListener(frame);
            });
    TimeUnit.MILLISECONDS.sleep(1_500);
    open.robot().interact(() -> scene(open).removePostLayoutPulseListener(frame));
    return most.get() / 1e6;
  }

  /** What the interface thread has taken so far, in milliseconds. */
  private static double processorTime(OpenWindow open) {
    AtomicLong taken = new AtomicLong();
    open.robot().interact(() -> taken.set(CPU.getCurrentThreadCpuTime()));
    return taken.get() / 1e6;
  }

  private static List<Double> typing(OpenWindow open, int step) throws Exception {
    int number = Math.max(1, step);
    open.robot().interact(() -> open.model().judgeStep(number, Verdict.INCORRECT));
    open.settle();
    TextArea field = open.robot().lookup("#critique-" + number).queryAs(TextArea.class);
    List<Double> times = new ArrayList<>();
    for (int key = 0; key < KEYS; key++) {
      times.add(busy(open, () -> field.appendText("x")));
    }
    return times;
  }

  private static List<Double> scrolling(OpenWindow open) throws Exception {
    ScrollPane pane = open.robot().lookup(".steps-pane > .scroll-pane").queryAs(ScrollPane.class);
    List<Double> times = new ArrayList<>();
    for (int turn = 0; turn < KEYS; turn++) {
      double to = turn / (KEYS - 1.0);
      times.add(busy(open, () -> pane.setVvalue(to)));
    }
    return times;
  }

  /** Milliseconds that the interface thread is busy with an action and the layout after it. */
  private static double busy(OpenWindow open, Runnable action) throws Exception {
    CompletableFuture<Double> done = new CompletableFuture<>();
    open.robot()
        .interact(
            () -> {
              long start = System.nanoTime();
              action.run();
              long acted = System.nanoTime() - start;
              LayoutTime.ofNextPulse(scene(open), pulse -> done.complete((acted + pulse) / 1e6));
            });
    return done.get(60, TimeUnit.SECONDS);
  }

  private static Scene scene(OpenWindow open) {
    return open.window().stage().getScene();
  }

  private static void print(String what, List<Double> times) {
    double[] sorted = times.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
    OUT.printf(
        Locale.ROOT,
        "%s p50 %.1f ms, p95 %.1f ms (n = %d)%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted.length);
  }

  private static void make(Path file) throws Exception {
    String guideline = Guidelines.source("visco");
    Path lines =
        Files.writeString(
            file.resolveSibling("long-item.jsonl"),
            item("many", 60, 3)
                + "\n"
                + item("long", 4, LONG_STEP / 40)
                + "\n"
                + item("short", 4, 3));
    try (Workspace made = Workspace.create(file, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(lines, "set", Progress.NONE);
    }
    Files.delete(lines);
  }

  /** Of its steps the second is as long as asked for, in paragraphs of five sentences. */
  private static String item(String id, int steps, int sentences) {
    List<String> texts = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 1; sentence <= (step == 2 ? sentences : 3); sentence++) {
        text.append("So $x_{%d} = 2$ holds, by *step* %d.".formatted(step, sentence));
        text.append(sentence % 5 == 0 ? "\\n\\n" : " ");
      }
      texts.add('"' + text.toString() + '"');
    }
    return """
        {"id": "%s", "question": "How many?", "image": "%s", "label": "2", \
        "response": {"reasoning": [%s], "answer": "3"}}"""
        .formatted(
            id, Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}), String.join(", ", texts));
  }
}
