package touchstone.viewer.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * Prints the processor time, in milliseconds, that texts take of the interface thread: read, shown,
 * shown at another width, and selected whole. Formulas are set before. Each figure is the median of
 * {@value #ROUNDS} rounds.
 */
public final class RichTextBenchmark {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 9;
  private static final String STEP =
      "Observing the **graph**, it appears that this symmetry exists around the point $(2, 0)$, since $f(2+x) = -f(2-x)$ holds. ";

  private final Formulas formulas = new Formulas(Runnable::run);
  private final VBox column = new VBox();
  private final Map<String, double[]> times = new TreeMap<>();

  private RichTextBenchmark() {}

  public static void main(String[] arguments) {
    Platform.startup(new RichTextBenchmark()::run);
  }

  private void run() {
    Stage stage = new Stage();
    ScrollPane pane = new ScrollPane(column);
    pane.setFitToWidth(true);
    stage.setScene(new Scene(pane, 600, 800));
    stage.show();
    for (int round = 0; round < ROUNDS; round++) {
      measure(round, "60 steps of 250 characters", 60, STEP.repeat(2));
      measure(
          round,
          "one step of 100 KB, 400 paragraphs, 1,640 formulas",
          1,
          (STEP + STEP + "\n\n").repeat(410));
      measure(round, "one step of 100 KB, one paragraph, 1,640 formulas", 1, STEP.repeat(820));
      measure(
          round,
          "one step of 100 KB, 1,100 lines",
          1,
          ("Value: 12.5 of " + "abcdefg ".repeat(9) + "\n").repeat(1_150));
      measure(round, "one step of 100 KB, one word", 1, "x".repeat(100_000));
    }
    times.forEach(
        (work, rounds) ->
            System.out.printf(
                "%-60s %8.1f%n", work, Arrays.stream(rounds).sorted().toArray()[ROUNDS / 2]));
    Platform.exit();
  }

  private void measure(int round, String name, int steps, String source) {
    MarkedText text = time(round, name + ": read", () -> MarkedText.of(source, Markup.MESSAGE));
    formulas.prepare(text);
    time(round, name + ": shown", () -> show(steps, text));
    time(round, name + ": at another width", () -> resize(400));
    RichText first = (RichText) column.getChildren().getFirst();
    time(round, name + ": selected", () -> select(first));
    resize(600);
  }

  private VBox show(int steps, MarkedText text) {
    column
        .getChildren()
        .setAll(
            IntStream.range(0, steps)
                .mapToObj(_ -> new RichText(formulas))
                .collect(Collectors.toList()));
    column.getChildren().forEach(control -> ((RichText) control).setText(text));
    return layOut();
  }

  private VBox resize(double width) {
    column.setMaxWidth(width);
    return layOut();
  }

  private VBox select(RichText control) {
    control.selectAll();
    return layOut();
  }

  private VBox layOut() {
    column.getScene().getRoot().applyCss();
    column.getScene().getRoot().layout();
    return column;
  }

  private <T> T time(int round, String work, Supplier<T> task) {
    long start = CPU.getCurrentThreadCpuTime();
    T result = task.get();
    times.computeIfAbsent(work, _ -> new double[ROUNDS])[round] =
        (CPU.getCurrentThreadCpuTime() - start) / 1e6;
    return result;
  }
}
