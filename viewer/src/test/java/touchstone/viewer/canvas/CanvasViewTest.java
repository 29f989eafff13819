package touchstone.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

@ExtendWith(ApplicationExtension.class)
class CanvasViewTest {
  private CanvasStage stage;
  private ImageCanvas canvas;

  @BeforeEach
  void open() {
    stage = CanvasStage.open();
    canvas = stage.canvas;
  }

  @Test
  void theWheelZoomsAtThePointer(FxRobot robot) {
    Point2D pointer = stage.screen(40, 30);

    robot.moveTo(pointer).scroll(5, VerticalDirection.UP);

    assertThat(stage.viewport().scale()).isGreaterThan(1.2);
    assertThat(stage.screen(40, 30).distance(pointer)).isLessThan(0.5);
  }

  @Test
  void draggingPans(FxRobot robot) {
    robot.drag(stage.screen(100, 100)).dropTo(stage.screen(160, 80));

    // The image went 60 to the right and 20 up, so the middle shows what was left and below.
    assertMiddle(150 - 60, 100 + 20);
  }

  @Test
  void theImageCannotBeDraggedAway(FxRobot robot) {
    robot.drag(stage.screen(10, 10)).dropTo(stage.screen(400, 10));

    assertMiddle(0, 100);
  }

  @Test
  void theMiddleButtonPansWhateverTheTool(FxRobot robot) {
    stage.run(() -> canvas.setTool(Tool.RECTANGLE));

    robot.drag(stage.screen(100, 100), MouseButton.MIDDLE).dropTo(stage.screen(110, 100));

    assertMiddle(140, 100);
    assertThat(stage.proposals).isEmpty();
  }

  @Test
  void spaceAndDragPanWhateverTheTool(FxRobot robot) {
    stage.run(() -> canvas.setTool(Tool.POINT));

    robot.press(KeyCode.SPACE).drag(stage.screen(100, 100)).dropTo(stage.screen(100, 130));
    robot.release(KeyCode.SPACE);

    assertMiddle(150, 70);
    assertThat(stage.proposals).isEmpty();
  }

  @Test
  void arrowKeysPan(FxRobot robot) {
    robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);

    assertMiddle(190, 140);
  }

  @Test
  void aDoubleClickGoesFromActualSizeToFitAndBack(FxRobot robot) {
    robot.doubleClickOn(stage.screen(20, 20));
    assertThat(canvas.getViewState().mode()).isEqualTo(ZoomMode.FIT);
    // (600 − 2 × 16) / 300 = 1.893; (400 − 2 × 16) / 200 = 1.84 is tighter.
    assertThat(stage.viewport().scale()).isCloseTo(1.84, within(1e-9));

    robot.moveTo(stage.screen(250, 150)).doubleClickOn(stage.screen(250, 150));
    assertThat(stage.viewport().scale()).isEqualTo(1);
  }

  @Test
  void aFittedImageStaysFittedWhenTheCanvasGrows() {
    stage.run(
        () -> {
          canvas.fit();
          canvas.setMinSize(620, 420);
          canvas.setMaxSize(620, 420);
        });

    assertThat(stage.viewport().scale()).isCloseTo((420 - 32) / 200.0, within(1e-9));
  }

  @Test
  void aChosenCentreStaysInTheMiddleWhenTheCanvasGrows() {
    stage.run(
        () -> {
          canvas.zoomAt(new Point(200, 150), 2);
          canvas.setMinSize(500, 300);
          canvas.setMaxSize(500, 300);
        });

    // The pointer was over (50, 50); twice as large, the middle is (50 + 150) / 2, (50 + 100) / 2.
    assertThat(stage.viewport().view().width()).isEqualTo(500);
    assertMiddle(100, 75);
  }

  @Test
  void theStateComesBackAsItWasKept() {
    stage.run(() -> canvas.zoomAt(new Point(200, 150), 2));
    ViewState kept = canvas.getViewState();
    Point middle = stage.viewport().centre();

    stage.run(canvas::fit);
    stage.run(canvas::rotate);
    stage.run(() -> canvas.setViewState(kept));

    assertThat(stage.viewport().centre()).isEqualTo(middle);
    assertThat(stage.viewport().orientation().quarterTurns()).isZero();
  }

  @Test
  void aRegionOutOfSightIsBroughtIntoView() {
    stage.run(() -> canvas.getRegions().setAll(CanvasStage.box("far", 280, 180, 10, 10)));
    stage.run(() -> canvas.zoomAt(new Point(150, 100), 20));
    assertThat(stage.viewport().visible().contains(bounds("far"))).isFalse();

    stage.run(() -> canvas.revealRegion("far"));

    assertThat(stage.viewport().visible().contains(bounds("far"))).isTrue();
  }

  @Test
  void withoutAnImageNothingHappens(FxRobot robot) {
    stage.run(canvas::clear);

    robot.clickOn(canvas).scroll(3, VerticalDirection.UP).type(KeyCode.RIGHT, KeyCode.DELETE);
    stage.run(canvas::zoomIn);

    assertThat(canvas.getViewport()).isNull();
    assertThat(stage.proposals).isEmpty();
  }

  private Rectangle bounds(String id) {
    return stage.shape(id).bounds();
  }

  private void assertMiddle(double x, double y) {
    Point middle = stage.viewport().centre();
    assertThat(middle.distance(new Point(x, y))).as("middle at %s", middle).isLessThan(0.6);
  }
}
