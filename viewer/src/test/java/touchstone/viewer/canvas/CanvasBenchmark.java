package touchstone.viewer.canvas;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import touchstone.viewer.geometry.Orientation;
import touchstone.viewer.geometry.Point;

/**
 * Prints the frames per second, and the processor time of each, while an image of 12 megapixels
 * with ten regions is panned and zoomed in a window of 900 × 700.
 *
 * <p>Run with {@code -Djavafx.animation.fullspeed=true}, or the display's rate is the limit, and
 * with {@code -Dprism.order=sw} for the software pipeline.
 */
public final class CanvasBenchmark {
  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final long WARM_UP = 500_000_000L;
  private static final long MEASURED = 2_000_000_000L;

  private CanvasBenchmark() {}

  static void main(String[] arguments) {
    Application.launch(Window.class, arguments);
  }

  /** The window in which it runs. */
  public static final class Window extends Application {
    private final ImageCanvas canvas = new ImageCanvas();
    private final Deque<Runnable> runs = new ArrayDeque<>();

    @Override
    public void start(Stage stage) {
      Scene scene = new Scene(canvas, 900, 700);
      scene
          .getStylesheets()
          .add(
              Objects.requireNonNull(CanvasBenchmark.class.getResource("colours.css"))
                  .toExternalForm());
      stage.setScene(scene);
      stage.show();
      canvas.show(noise(), WIDTH, HEIGHT);
      for (int i = 0; i < 10; i++) {
        canvas.getRegions().add(CanvasStage.box("r" + i, 300 * i, 250 * i, 400, 300));
      }
      for (double scale : new double[] {0.2, 0.4, 0.7, 1, 3, 8}) {
        plan("pan at " + scale, at(scale, Tone.NEUTRAL), this::pan);
      }
      plan("pan turned at 0.7", turned(), this::pan);
      plan("pan adjusted at 0.7", at(0.7, new Tone(0.1, 0.2, false)), this::pan);
      plan("pan inverted at 0.7", at(0.7, new Tone(0, 0, true)), this::pan);
      plan("zoom 0.25 to 8", at(0.25, Tone.NEUTRAL), this::zoom);
      runNext();
    }

    private static ViewState at(double scale, Tone tone) {
      Point middle = new Point(0.5, 0.5);
      return new ViewState(ZoomMode.FREE, scale, middle, Orientation.UPRIGHT, tone);
    }

    private static ViewState turned() {
      return at(0.7, Tone.NEUTRAL).withOrientation(Orientation.UPRIGHT.turned(1));
    }

    private void pan(int frame) {
      boolean forth = frame / 60 % 2 == 0;
      canvas.pan(forth ? 3 : -3, forth ? 2 : -2);
    }

    private void zoom(int frame) {
      boolean in = frame / 90 % 2 == 0;
      double factor = Math.pow(32, 1 / 90.0);
      canvas.zoomAt(new Point(450, 350), in ? factor : 1 / factor);
    }

    private void plan(String name, ViewState from, IntConsumer frame) {
      runs.add(
          () -> {
            canvas.setViewState(from);
            new Measurement(name, frame).start();
          });
    }

    private void runNext() {
      Runnable next = runs.poll();
      Platform.runLater(next == null ? Platform::exit : next);
    }

    private final class Measurement extends AnimationTimer {
      private final String name;
      private final IntConsumer work;
      private final long begun = System.nanoTime();
      private int frames;
      private int measured;
      private long busyBefore;

      Measurement(String name, IntConsumer work) {
        this.name = name;
        this.work = work;
      }

      @Override
      public void handle(long now) {
        work.accept(frames++);
        long elapsed = System.nanoTime() - begun;
        if (elapsed < WARM_UP) {
          busyBefore = processorTime();
          return;
        }
        measured++;
        if (elapsed > WARM_UP + MEASURED) {
          double rate = measured * 1e9 / (elapsed - WARM_UP);
          double busy = (processorTime() - busyBefore) / 1e6 / measured;
          System.out.printf(
              "%-20s %5.0f frames/s %6.1f ms of processor a frame%n", name, rate, busy);
          stop();
          runNext();
        }
      }
    }

    /** Unlike the rate, hardly changed by what else the machine does. */
    private static long processorTime() {
      return PROCESS.getProcessCpuTime();
    }

    /** Nothing that a decoder or a renderer could take a short cut with. */
    private static Image noise() {
      WritableImage image = new WritableImage(WIDTH, HEIGHT);
      Random random = new Random(1);
      int[] row = new int[WIDTH];
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          row[x] = 0xff000000 | random.nextInt();
        }
        image
            .getPixelWriter()
            .setPixels(0, y, WIDTH, 1, PixelFormat.getIntArgbInstance(), row, 0, WIDTH);
      }
      return image;
    }
  }
}
