package touchstone.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Polygon;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;

@ExtendWith(ApplicationExtension.class)
class RegionEditingTest {
  private CanvasStage stage;
  private ImageCanvas canvas;

  @BeforeEach
  void open() {
    stage = CanvasStage.open();
    canvas = stage.canvas;
    stage.run(
        () ->
            canvas
                .getRegions()
                .setAll(
                    CanvasStage.box("large", 50, 50, 200, 100),
                    CanvasStage.box("small", 100, 80, 40, 40),
                    CanvasStage.region("place", new Point(20, 20))));
  }

  @Test
  void aClickSelectsTheSmallestRegionThere(FxRobot robot) {
    robot.clickOn(stage.screen(120, 100));

    assertThat(canvas.getSelectedRegion()).isEqualTo("small");
    assertThat(stage.proposals).containsExactly("selected small");
  }

  @Test
  void aClickOnNothingDeselects(FxRobot robot) {
    stage.run(() -> canvas.setSelectedRegion("small"));

    robot.clickOn(stage.screen(280, 180));

    assertThat(canvas.getSelectedRegion()).isNull();
  }

  @Test
  void draggingMovesARegionAndSaysSoOnce(FxRobot robot) {
    robot
        .drag(stage.screen(120, 100))
        .moveTo(stage.screen(130, 105))
        .moveTo(stage.screen(150, 110))
        .drop();

    assertThat(stage.proposals).containsExactly("selected small", "changed small");
    assertBounds("small", 130, 90, 40, 40);
  }

  @Test
  void aRegionStopsAtTheEdgeOfTheImage(FxRobot robot) {
    robot.drag(stage.screen(120, 100)).dropTo(stage.screen(420, 100));

    assertBounds("small", 260, 80, 40, 40);
  }

  @Test
  void whatCannotBeEditedIsSelectedAndLookedAtOnly(FxRobot robot) {
    stage.run(
        () -> {
          canvas.setEditable(false);
          canvas.setTool(Tool.RECTANGLE);
        });

    robot.drag(stage.screen(120, 100)).dropTo(stage.screen(150, 110));
    assertThat(canvas.getSelectedRegion()).isEqualTo("small");
    robot.type(KeyCode.RIGHT, KeyCode.DELETE);
    robot.drag(stage.screen(10, 150)).dropTo(stage.screen(40, 180));

    assertThat(stage.proposals).containsExactly("selected small");
    assertThat(canvas.getTool()).isEqualTo(Tool.SELECT);
    assertThat(stage.viewport().centre()).isNotEqualTo(new Point(150, 100));
  }

  @Test
  void severalRegionsComeIntoViewTogether() {
    stage.run(
        () -> {
          canvas.zoomAt(new Point(0, 0), 8);
          canvas.revealRegions(Set.of("large", "place"));
        });

    assertThat(stage.viewport().visible().contains(new Rectangle(20, 20, 230, 130))).isTrue();
  }

  @Test
  void escapeGivesADragUp(FxRobot robot) {
    robot.drag(stage.screen(120, 100)).moveTo(stage.screen(150, 110));
    robot.type(KeyCode.ESCAPE).drop();

    assertThat(stage.proposals).containsExactly("selected small");
    assertBounds("small", 100, 80, 40, 40);
  }

  @Test
  void aHandleResizes(FxRobot robot) {
    stage.run(() -> canvas.setSelectedRegion("small"));

    robot.drag(stage.screen(140, 120)).dropTo(stage.screen(170, 130));

    assertBounds("small", 100, 80, 70, 50);
    assertThat(stage.proposals).containsExactly("changed small");
  }

  @Test
  void aHandleOfATurnedImageResizesTheSideThatItShows(FxRobot robot) {
    stage.run(canvas::rotate);
    stage.run(() -> canvas.setSelectedRegion("small"));

    // The lower right corner on the image is at the lower left on the screen.
    robot.drag(stage.screen(140, 120)).dropTo(stage.screen(160, 150));

    assertBounds("small", 100, 80, 60, 70);
  }

  @Test
  void arrowKeysMoveTheSelectedRegionOnceAPress(FxRobot robot) {
    stage.run(() -> canvas.setSelectedRegion("small"));

    robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);

    assertBounds("small", 91, 81, 40, 40);
    assertThat(stage.proposals).containsExactly("changed small", "changed small", "changed small");
  }

  @Test
  void arrowKeysMoveAsTheScreenShowsIt(FxRobot robot) {
    stage.run(canvas::rotate);
    stage.run(() -> canvas.setSelectedRegion("small"));

    robot.type(KeyCode.DOWN);

    // After a quarter turn clockwise, down on the screen is to the right on the image.
    assertBounds("small", 101, 80, 40, 40);
  }

  @Test
  void altAndArrowKeysResize(FxRobot robot) {
    stage.run(() -> canvas.setSelectedRegion("small"));

    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).type(KeyCode.UP);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT).release(KeyCode.ALT);

    assertBounds("small", 100, 80, 41, 49);
  }

  @Test
  void deleteProposesToDelete(FxRobot robot) {
    stage.run(() -> canvas.setSelectedRegion("small"));

    robot.type(KeyCode.DELETE).type(KeyCode.DELETE);

    assertThat(stage.proposals).containsExactly("deleted small");
    assertThat(canvas.getRegions()).extracting(CanvasRegion::id).containsExactly("large", "place");
  }

  @Test
  void tabGoesThroughTheRegionsAndThenOn(FxRobot robot) {
    TextField next = new TextField();
    stage.run(() -> ((StackPane) canvas.getParent()).getChildren().add(next));
    stage.run(canvas::requestFocus);

    robot.type(KeyCode.TAB).type(KeyCode.TAB);
    assertThat(canvas.getSelectedRegion()).isEqualTo("small");
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertThat(canvas.getSelectedRegion()).isEqualTo("large");

    robot.type(KeyCode.TAB, 3);
    assertThat(next.isFocused()).isTrue();
  }

  @Test
  void aScreenReaderHearsTheSelectedRegion() {
    stage.run(() -> canvas.setAccessibleText("Image"));
    assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Image");

    stage.run(() -> canvas.setSelectedRegion("place"));

    assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Region place");
  }

  @Test
  void aCornerOfAPolygonCanBeDragged(FxRobot robot) {
    Polygon triangle =
        new Polygon(List.of(new Point(150, 20), new Point(200, 20), new Point(150, 45)));
    stage.run(() -> canvas.getRegions().setAll(CanvasStage.region("triangle", triangle)));
    stage.run(() -> canvas.setSelectedRegion("triangle"));

    robot.drag(stage.screen(200, 20)).dropTo(stage.screen(230, 40));

    assertThat(stage.shape("triangle").outline().get(1).distance(new Point(230, 40)))
        .isLessThan(0.6);
  }

  private void assertBounds(String id, double x, double y, double width, double height) {
    Shape shape = stage.shape(id);
    Rectangle bounds = shape.bounds();
    assertThat(List.of(bounds.x(), bounds.y(), bounds.width(), bounds.height()))
        .as("%s", shape)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 0.6 ? 0 : Double.compare(a, b))
        .containsExactly(x, y, width, height);
  }
}
