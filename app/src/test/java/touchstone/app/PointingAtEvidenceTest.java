package touchstone.app;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Shape;
import touchstone.app.annotate.Focus;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.ViewState;
import touchstone.viewer.canvas.ZoomMode;
import touchstone.viewer.geometry.Point;

final class PointingAtEvidenceTest {
  private static final Offset<Double> ONE_PIXEL_OF_THE_VIEW = Offset.offset(3.0);

  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
  }

  @Test
  void aRectangleDrawnByMouseBelongsToTheStepWithTheFocusAndCanBeTakenBack() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT1, DIGIT3, ESCAPE);
      open.press(R);
      drag(open, new Point(200, 150), new Point(400, 300));
      open.settle();
      assertThat(evidence(open, 2)).hasSize(1);
      Shape.Rectangle drawn = (Shape.Rectangle) evidence(open, 2).getFirst().shape();
      assertThat(drawn.x()).isCloseTo(200, ONE_PIXEL_OF_THE_VIEW);
      assertThat(drawn.y()).isCloseTo(150, ONE_PIXEL_OF_THE_VIEW);
      assertThat(drawn.width()).isCloseTo(200, ONE_PIXEL_OF_THE_VIEW);
      assertThat(drawn.height()).isCloseTo(150, ONE_PIXEL_OF_THE_VIEW);

      open.chord(CONTROL, Z);
      assertThat(evidence(open, 2)).isEmpty();
      assertThat(canvas(open).getRegions()).isEmpty();
      open.chord(CONTROL, SHIFT, Z);
      assertThat(evidence(open, 2)).hasSize(1);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(canvas(again).getRegions()).extracting("label").containsExactly("2");
    }
  }

  @Test
  void aRegionIsDrawnMovedAndDeletedByKeysAlone() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.press(DIGIT3, ESCAPE, R, SPACE);
      for (int i = 0; i < 3; i++) {
        open.chord(SHIFT, RIGHT);
        open.chord(SHIFT, DOWN);
      }
      open.press(SPACE);
      assertThat(evidence(open, 1)).hasSize(1);
      Shape.Rectangle drawn = (Shape.Rectangle) evidence(open, 1).getFirst().shape();
      assertThat(drawn.width()).isGreaterThan(20);

      open.robot().interact(() -> canvas(open).requestFocus());
      open.press(TAB, RIGHT);
      Shape.Rectangle moved = (Shape.Rectangle) evidence(open, 1).getFirst().shape();
      assertThat(moved.x()).isCloseTo(drawn.x() + 1, Offset.offset(1e-6));
      assertThat(open.model().focusProperty().get()).isEqualTo(new Focus.Step(1));

      open.robot().interact(() -> canvas(open).requestFocus());
      open.press(DELETE);
      assertThat(evidence(open, 1)).isEmpty();
    }
  }

  @Test
  void eachImageOfAnItemHasItsOwnRegions() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.robot().interact(() -> open.model().opening().openAt(7));
      open.waitFor(() -> open.item().item().images().size() == 2);
      open.press(DIGIT3, ESCAPE, PERIOD);
      open.waitFor(() -> canvas(open).fullWidthProperty().get() > 0);
      open.press(R);
      drag(open, new Point(100, 100), new Point(200, 200));
      open.settle();
      assertThat(evidence(open, 1)).extracting(Evidence::image).containsExactly(1);
      assertThat(canvas(open).getRegions()).hasSize(1);
      open.press(COMMA);
      assertThat(canvas(open).getRegions()).isEmpty();
    }
  }

  @Test
  void ofTwoImagesSideBySideTheOneThatIsDrawnOnGetsTheRegionAndTheKeys() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.robot().interact(() -> open.model().opening().openAt(7));
      open.waitFor(() -> open.item().item().images().size() == 2);
      open.press(DIGIT3, ESCAPE, DIGIT7);
      List<ImageCanvas> canvases = canvases(open);
      assertThat(canvases).hasSize(2);
      ImageCanvas first = canvases.getFirst();
      ImageCanvas second = canvases.getLast();

      open.press(R);
      drag(open, second, new Point(100, 100), new Point(200, 200));
      open.settle();
      assertThat(evidence(open, 1)).extracting(Evidence::image).containsExactly(1);
      assertThat(first.getRegions()).isEmpty();
      assertThat(second.getRegions()).hasSize(1);

      open.press(EQUALS);
      assertThat(first.getViewState()).isEqualTo(ViewState.FIT);
      assertThat(second.getViewState().mode()).isEqualTo(ZoomMode.FREE);
      open.press(COMMA, EQUALS);
      assertThat(first.getViewState().mode()).isEqualTo(ZoomMode.FREE);

      open.press(DIGIT7);
      assertThat(canvases(open)).containsExactly(first);
    }
  }

  @Test
  void aRegionDrawnFromAVisualCheckIsTheChecks() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.robot().interact(() -> open.model().editing().ask(1, "Is it round?"));
      open.settle();
      open.focus(".check-row");
      open.press(R);
      drag(open, new Point(100, 100), new Point(200, 180));
      open.settle();
      assertThat(evidence(open, 1)).isEmpty();
      assertThat(open.judgment().step(1).checks().getFirst().evidence()).isNotNull();
      assertThat(canvas(open).getRegions()).extracting("label").containsExactly("1?");

      open.robot().interact(() -> canvas(open).requestFocus());
      open.press(TAB, DELETE);
      assertThat(open.judgment().step(1).checks().getFirst().evidence()).isNull();
      open.chord(CONTROL, Z);
      assertThat(open.judgment().step(1).checks().getFirst().evidence()).isNotNull();
    }
  }

  @Test
  void theViewOfAnImageComesBackWithItsItemAndAfterARestart() throws Exception {
    ViewState close;
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.waitFor(() -> canvas(open).getViewport() != null);
      open.press(EQUALS, EQUALS);
      close = canvas(open).getViewState();
      assertThat(close.mode()).isEqualTo(ZoomMode.FREE);
      open.press(PAGE_DOWN);
      assertThat(canvas(open).getViewState()).isEqualTo(ViewState.FIT);
      open.press(PAGE_UP);
      assertThat(canvas(open).getViewState()).isEqualTo(close);
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(canvas(again).getViewState()).isEqualTo(close);
    }
  }

  private static List<Evidence> evidence(OpenWindow open, int step) {
    return open.judgment().step(step).evidence();
  }

  private static ImageCanvas canvas(OpenWindow open) {
    return open.robot().lookup(".image-canvas").queryAs(ImageCanvas.class);
  }

  private static List<ImageCanvas> canvases(OpenWindow open) {
    return List.copyOf(open.robot().lookup(".image-canvas").queryAllAs(ImageCanvas.class));
  }

  private static void drag(OpenWindow open, Point from, Point to) throws Exception {
    drag(open, canvas(open), from, to);
  }

  private static void drag(OpenWindow open, ImageCanvas canvas, Point from, Point to)
      throws Exception {
    open.waitFor(() -> canvas.getViewport() != null);
    open.robot().moveTo(onScreen(canvas, from));
    open.robot().press(MouseButton.PRIMARY);
    open.robot().moveTo(onScreen(canvas, to));
    open.robot().release(MouseButton.PRIMARY);
  }

  private static Point2D onScreen(ImageCanvas canvas, Point image) {
    Point view = Objects.requireNonNull(canvas.getViewport()).toView(image);
    return canvas.localToScreen(view.x(), view.y());
  }
}
