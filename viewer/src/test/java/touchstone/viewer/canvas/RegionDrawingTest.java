package touchstone.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Polygon;
import touchstone.viewer.geometry.Rectangle;

@ExtendWith(ApplicationExtension.class)
class RegionDrawingTest {
  private CanvasStage stage;
  private ImageCanvas canvas;

  @BeforeEach
  void open() {
    stage = CanvasStage.open();
    canvas = stage.canvas;
  }

  @Test
  void aDragDrawsARectangle(FxRobot robot) {
    take(Tool.RECTANGLE);

    robot.drag(stage.screen(200, 150)).dropTo(stage.screen(120, 90));

    assertThat(stage.proposals).containsExactly("drawn");
    assertThat(stage.shape("new0")).isEqualTo(new Rectangle(120, 90, 80, 60));
  }

  @Test
  void twoClicksDrawARectangleToo(FxRobot robot) {
    take(Tool.RECTANGLE);

    robot.clickOn(stage.screen(20, 30)).clickOn(stage.screen(120, 90));

    assertThat(stage.shape("new0")).isEqualTo(new Rectangle(20, 30, 100, 60));
  }

  @Test
  void aSecondCornerSetWithAnUnsteadyHandBeginsNoOtherRectangle(FxRobot robot) {
    take(Tool.RECTANGLE);

    robot.clickOn(stage.screen(20, 30));
    robot.drag(stage.screen(120, 90)).dropTo(stage.screen(135, 100));
    robot.clickOn(stage.screen(200, 150));

    assertThat(stage.proposals).containsExactly("drawn");
  }

  @Test
  void aRectangleEndsAtTheEdgeOfTheImage(FxRobot robot) {
    take(Tool.RECTANGLE);

    robot.drag(stage.screen(250, 150)).dropTo(stage.screen(340, 220));

    assertThat(stage.shape("new0")).isEqualTo(new Rectangle(250, 150, 50, 50));
  }

  @Test
  void coordinatesAreThoseOfTheUprightFullSizeImage(FxRobot robot) {
    // The picture is a tenth of the full size, mirrored and turned; at fit 2000 × 3000 pixels are
    // shown 368 high.
    stage.run(
        () -> {
          canvas.show(CanvasStage.gradient(300, 200), 3000, 2000);
          canvas.setViewState(ViewState.FIT);
          canvas.mirror();
          canvas.rotate();
        });
    take(Tool.POINT);

    robot.clickOn(stage.screen(600, 1700));

    Point drawn = (Point) stage.shape("new0");
    // A view pixel is 3000 / 368 = 8.2 image pixels.
    assertThat(drawn.distance(new Point(600, 1700))).isLessThan(8.2);
  }

  @Test
  void clicksDrawAPolygonThatADoubleClickCloses(FxRobot robot) {
    take(Tool.POLYGON);

    robot.clickOn(stage.screen(100, 100)).clickOn(stage.screen(200, 100));
    robot.moveTo(stage.screen(150, 180)).doubleClickOn(stage.screen(150, 180));

    assertThat(stage.shape("new0")).isEqualTo(polygon(100, 100, 200, 100, 150, 180));
  }

  @Test
  void aClickOnTheFirstCornerClosesAPolygon(FxRobot robot) {
    take(Tool.POLYGON);

    robot.clickOn(stage.screen(100, 100)).clickOn(stage.screen(200, 100));
    robot.clickOn(stage.screen(150, 180)).clickOn(stage.screen(103, 102));

    assertThat(stage.shape("new0")).isEqualTo(polygon(100, 100, 200, 100, 150, 180));
  }

  @Test
  void backspaceTakesACornerBackAndEnterCloses(FxRobot robot) {
    take(Tool.POLYGON);

    robot.clickOn(stage.screen(100, 100)).clickOn(stage.screen(200, 100));
    robot.clickOn(stage.screen(280, 20)).type(KeyCode.BACK_SPACE);
    robot.clickOn(stage.screen(150, 180)).type(KeyCode.ENTER);

    assertThat(stage.shape("new0")).isEqualTo(polygon(100, 100, 200, 100, 150, 180));
  }

  @Test
  void escapeGivesADrawingUp(FxRobot robot) {
    take(Tool.POLYGON);

    robot.clickOn(stage.screen(100, 100)).clickOn(stage.screen(200, 100));
    robot.type(KeyCode.ESCAPE);
    robot.clickOn(stage.screen(150, 180)).type(KeyCode.ENTER).type(KeyCode.ENTER);

    assertThat(stage.proposals).isEmpty();
  }

  @Test
  void anotherImageGivesADrawingUp(FxRobot robot) {
    take(Tool.RECTANGLE);
    robot.clickOn(stage.screen(100, 100));

    stage.run(() -> canvas.show(CanvasStage.gradient(300, 200), 300, 200));
    robot.clickOn(stage.screen(200, 150));

    assertThat(stage.proposals).isEmpty();
  }

  @Test
  void aClickMarksAPoint(FxRobot robot) {
    take(Tool.POINT);

    robot.clickOn(stage.screen(70, 60));

    assertThat(stage.shape("new0")).isEqualTo(new Point(70, 60));
  }

  @Test
  void keysDrawARectangle(FxRobot robot) {
    take(Tool.RECTANGLE);

    // The crosshair starts in the middle, at (150, 100).
    robot.type(KeyCode.LEFT, 2).type(KeyCode.SPACE);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.type(KeyCode.ENTER);

    assertThat(stage.shape("new0")).isEqualTo(new Rectangle(148, 100, 30, 10));
  }

  @Test
  void keysDrawAPolygon(FxRobot robot) {
    take(Tool.POLYGON);

    robot.type(KeyCode.ENTER).press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.type(KeyCode.ENTER).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);

    assertThat(stage.shape("new0")).isEqualTo(polygon(150, 100, 160, 100, 160, 110));
  }

  @Test
  void keysMarkAPoint(FxRobot robot) {
    take(Tool.POINT);

    robot.type(KeyCode.UP).type(KeyCode.SPACE);

    assertThat(stage.shape("new0")).isEqualTo(new Point(150, 99));
  }

  private void take(Tool tool) {
    stage.run(() -> canvas.setTool(tool));
  }

  private static Polygon polygon(double... coordinates) {
    return new Polygon(
        IntStream.range(0, coordinates.length / 2)
            .mapToObj(i -> new Point(coordinates[2 * i], coordinates[2 * i + 1]))
            .toList());
  }
}
