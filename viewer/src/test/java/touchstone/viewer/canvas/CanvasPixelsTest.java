package touchstone.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.viewer.canvas.CanvasStage.assertAlike;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.viewer.geometry.Point;

/** What is to be seen, by the pixels of snapshots. */
@ExtendWith(ApplicationExtension.class)
class CanvasPixelsTest {
  private static final Color STEP_2 = Color.web("#cf222e");

  private CanvasStage stage;
  private ImageCanvas canvas;

  @BeforeEach
  void open() {
    stage = CanvasStage.open();
    canvas = stage.canvas;
  }

  @Test
  void theImageLiesInTheMiddle() {
    assertAlike(at(60, 50), Color.rgb(51, 63, 128));
    assertAlike(stage.colour(149, 200), Color.web("#f6f8fa"));
  }

  @Test
  void aTurnedAndMirroredImageIsSeenSo() {
    stage.run(canvas::rotate);
    assertAlike(at(60, 50), Color.rgb(51, 63, 128));
    // Turned clockwise, the left of the image is above.
    assertThat(stage.colour(300, 60).getRed()).isLessThan(stage.colour(300, 340).getRed());

    stage.run(canvas::mirror);
    assertAlike(at(60, 50), Color.rgb(51, 63, 128));
  }

  @Test
  void aReducedVersionFillsTheFullSize() {
    stage.run(() -> canvas.imageProperty().set(CanvasStage.gradient(30, 20)));

    assertAlike(stage.colour(150 + 3, 100 + 3), Color.rgb(0, 0, 128));
    assertAlike(stage.colour(150 + 297, 100 + 197), Color.rgb(246, 242, 128));
  }

  @Test
  void pixelsAreCrispAboveFullSize() {
    stage.run(
        () -> {
          canvas.show(twoHalves(Color.BLACK, Color.WHITE), 2, 1);
          canvas.fit();
        });

    // Either half is some 280 view pixels wide; at the seam nothing lies between black and white.
    assertAlike(stage.colour(297, 200), Color.BLACK);
    assertAlike(stage.colour(303, 200), Color.WHITE);
  }

  @Test
  void aFineGridTurnsGreyWhenSmallAndDoesNotFlicker() {
    stage.run(
        () -> {
          canvas.show(chequered(1600, 1200), 1600, 1200);
          canvas.fit();
        });

    waitFor(() -> Math.abs(stage.colour(300, 200).getRed() - 0.5) < 0.05);
    assertAlike(stage.colour(211, 157), Color.gray(0.5));
    assertAlike(stage.colour(350, 300), Color.gray(0.5));
  }

  @Test
  void aCheckerboardShowsThroughTransparency() {
    stage.run(() -> canvas.show(twoHalves(Color.TRANSPARENT, Color.RED), 300, 200));

    assertAlike(stage.colour(4, 4), Color.web("#f6f8fa"));
    assertAlike(stage.colour(160, 100), Color.WHITE);
    assertAlike(stage.colour(168, 100), Color.web("#e4e7eb"));
  }

  @Test
  void aGridTellsLargePixelsApart() {
    stage.run(() -> canvas.show(twoHalves(Color.BLACK, Color.BLACK), 300, 200));
    assertAlike(stage.colour(300, 200), Color.BLACK);

    stage.run(() -> canvas.zoomAt(new Point(300, 200), 16));

    assertThat(stage.colour(300, 207).getRed()).isGreaterThan(0.15);
    assertAlike(stage.colour(307, 207), Color.BLACK);
    assertThat(stage.colour(316, 207).getRed()).isGreaterThan(0.15);
  }

  @Test
  void theLoupeEnlargesWhatIsUnderTheMouse(FxRobot robot) {
    stage.run(() -> canvas.setLoupe(true));
    robot.moveTo(stage.screen(100, 100));

    assertAlike(at(100, 100), Color.rgb(85, 128, 128));
    // Sixty view pixels off the middle it shows what lies twenty image pixels off.
    assertAlike(at(160, 100), Color.rgb(102, 128, 128));

    stage.run(() -> canvas.setLoupe(false));
    assertAlike(at(160, 100), Color.rgb(136, 128, 128));
  }

  @Test
  void theNegativeIsShownAndTakenBack() {
    stage.run(canvas::invert);
    assertAlike(at(60, 50), Color.rgb(255 - 51, 255 - 63, 255 - 128));

    stage.run(canvas::invert);
    assertAlike(at(60, 50), Color.rgb(51, 63, 128));
  }

  @Test
  void brightnessReachesTheImageAndNotTheRegions() {
    stage.run(() -> canvas.getRegions().setAll(CanvasStage.box("a", 100, 50, 80, 60)));
    stage.run(
        () -> canvas.setViewState(canvas.getViewState().withTone(Tone.NEUTRAL.withBrightness(1))));

    assertAlike(at(60, 50), Color.WHITE);
    assertAlike(at(140, 50), STEP_2);
  }

  @Test
  void aRegionHasItsOutlineOnAHaloAndALightFill() {
    stage.run(() -> canvas.getRegions().setAll(CanvasStage.box("a", 100, 50, 80, 60)));

    assertAlike(at(140, 50), STEP_2);
    assertAlike(at(180, 80), STEP_2);
    Color halo = at(140, 48);
    assertThat(halo.getBrightness()).isGreaterThan(at(140, 45).getBrightness());
    Color inside = at(130, 75);
    assertThat(inside.getRed()).isGreaterThan(130 / 300.0);
    assertThat(inside.getBlue()).isLessThan(0.5);
  }

  @Test
  void regionsTurnWithTheImage() {
    stage.run(() -> canvas.getRegions().setAll(CanvasStage.box("a", 100, 50, 80, 60)));

    stage.run(canvas::rotate);
    assertAlike(at(140, 50), STEP_2);
    stage.run(canvas::mirror);
    assertAlike(at(180, 80), STEP_2);
  }

  @Test
  void onlyAnEmphasisedOutlineIsSolid() {
    CanvasRegion strong = CanvasStage.box("a", 100, 50, 80, 60);
    CanvasRegion normal =
        new CanvasRegion("a", strong.shape(), "1", 1, CanvasRegion.Emphasis.NORMAL, "Region a");

    stage.run(() -> canvas.getRegions().setAll(strong));
    assertThat(outlinePixels()).isEqualTo(40);
    stage.run(() -> canvas.getRegions().setAll(normal));
    // Six of ten are drawn.
    assertThat(outlinePixels()).isBetween(15, 32);
  }

  /** How many of 40 pixels along the upper side have the outline's colour. */
  private int outlinePixels() {
    int found = 0;
    for (int x = 130; x < 170; x++) {
      Color colour = at(x, 50);
      if (colour.getRed() > 0.75 && colour.getGreen() < 0.25) {
        found++;
      }
    }
    return found;
  }

  @Test
  void theSelectedRegionHasHandles() {
    stage.run(() -> canvas.getRegions().setAll(CanvasStage.box("a", 100, 50, 80, 60)));
    assertThat(canvas.lookupAll(".handle")).isEmpty();

    stage.run(() -> canvas.setSelectedRegion("a"));

    assertThat(canvas.lookupAll(".handle")).hasSize(8);
    assertAlike(at(180, 110), Color.WHITE);
  }

  @Test
  void aMessageStandsInPlaceOfTheImageAndRegionsStay() {
    stage.run(
        () -> {
          canvas.show(null, 300, 200);
          canvas.messageProperty().set("The file is damaged.");
          canvas.getRegions().setAll(CanvasStage.box("a", 20, 10, 80, 40));
        });

    Node message = canvas.lookup(".message");
    assertThat(message.isVisible()).isTrue();
    assertThat(message.getBoundsInParent().getCenterX()).isBetween(298.0, 302.0);
    assertAlike(at(60, 10), STEP_2);
  }

  @Test
  void withoutAnImageThePlaceholderShows() {
    stage.run(() -> canvas.placeholderProperty().set("Nothing here yet."));
    assertThat(canvas.lookup(".placeholder").isVisible()).isFalse();

    stage.run(canvas::clear);

    assertThat(canvas.lookup(".placeholder").isVisible()).isTrue();
  }

  private Color at(double imageX, double imageY) {
    Point inView = stage.viewport().toView(new Point(imageX, imageY));
    return stage.colour(inView.x(), inView.y());
  }

  private static void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain", e);
    }
  }

  private static WritableImage twoHalves(Color left, Color right) {
    WritableImage image = new WritableImage(2, 1);
    image.getPixelWriter().setColor(0, 0, left);
    image.getPixelWriter().setColor(1, 0, right);
    return image;
  }

  private static WritableImage chequered(int width, int height) {
    WritableImage image = new WritableImage(width, height);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels.setColor(x, y, (x + y) % 2 == 0 ? Color.BLACK : Color.WHITE);
      }
    }
    return image;
  }
}
