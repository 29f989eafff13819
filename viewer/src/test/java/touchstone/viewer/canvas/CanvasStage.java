package touchstone.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Viewport;

/**
 * A canvas of 600 × 400 view pixels in a window, whose owner does what the canvas proposes and
 * keeps a record of it.
 */
final class CanvasStage {
  final ImageCanvas canvas = new ImageCanvas();
  final List<String> proposals = new ArrayList<>();
  private int drawn;

  /** Opens one in the window of the test. */
  static CanvasStage open() {
    Stage window = FxToolkit.toolkitContext().getRegisteredStage();
    CanvasStage stage = onToolkit(() -> new CanvasStage(window));
    WaitForAsyncUtils.waitForFxEvents();
    return stage;
  }

  private CanvasStage(Stage stage) {
    canvas.setMinSize(600, 400);
    canvas.setMaxSize(600, 400);
    canvas.setOnRegionDrawn(
        shape -> {
          proposals.add("drawn");
          canvas.getRegions().add(region("new" + drawn++, shape));
        });
    canvas.setOnRegionChanged(
        (id, shape) -> {
          proposals.add("changed " + id);
          canvas
              .getRegions()
              .replaceAll(region -> region.id().equals(id) ? region.withShape(shape) : region);
        });
    canvas.setOnRegionDeleted(
        id -> {
          proposals.add("deleted " + id);
          canvas.getRegions().removeIf(region -> region.id().equals(id));
        });
    canvas.setOnRegionSelected(id -> proposals.add("selected " + id));
    Scene scene = new Scene(new StackPane(canvas), 640, 440);
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(CanvasStage.class.getResource("colours.css")).toExternalForm());
    stage.setScene(scene);
    // The headless platform takes the screen's coordinates for the window's when the wheel turns.
    stage.setX(0);
    stage.setY(0);
    stage.show();
    // At actual size a view pixel is an image pixel; the image's corner is at (150, 100).
    canvas.show(gradient(300, 200), 300, 200);
    canvas.actualSize();
    canvas.requestFocus();
  }

  static CanvasRegion region(String id, Shape shape) {
    return new CanvasRegion(id, shape, "1", 1, CanvasRegion.Emphasis.STRONG, "Region " + id);
  }

  static CanvasRegion box(String id, double x, double y, double width, double height) {
    return region(id, new Rectangle(x, y, width, height));
  }

  /** Each pixel's red and green tell where it is. */
  static Image gradient(int width, int height) {
    WritableImage image = new WritableImage(width, height);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels.setColor(x, y, Color.rgb(x * 255 / width, y * 255 / height, 128));
      }
    }
    return image;
  }

  Viewport viewport() {
    return Objects.requireNonNull(canvas.getViewport());
  }

  /** Where on the screen a place of the image is. */
  Point2D screen(double x, double y) {
    Point inView = viewport().toView(new Point(x, y));
    // The robot cuts fractions off: without some to spare, 306.9999 would be 306.
    return canvas.localToScreen(inView.x(), inView.y()).add(0.4, 0.4);
  }

  /** The shape that a region has now. */
  Shape shape(String id) {
    return canvas.region(id).orElseThrow().shape();
  }

  /** The colour at a place of the canvas, once all is drawn. */
  Color colour(double x, double y) {
    WaitForAsyncUtils.waitForFxEvents();
    return onToolkit(() -> canvas.snapshot(null, null)).getPixelReader().getColor((int) x, (int) y);
  }

  void run(Runnable act) {
    onToolkit(
        () -> {
          act.run();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T> T onToolkit(Callable<T> act) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
  }

  static void assertAlike(Color actual, Color expected) {
    assertThat(actual.getRed())
        .as("red of %s", actual)
        .isBetween(expected.getRed() - 0.03, expected.getRed() + 0.03);
    assertThat(actual.getGreen())
        .as("green of %s", actual)
        .isBetween(expected.getGreen() - 0.03, expected.getGreen() + 0.03);
    assertThat(actual.getBlue())
        .as("blue of %s", actual)
        .isBetween(expected.getBlue() - 0.03, expected.getBlue() + 0.03);
  }
}
