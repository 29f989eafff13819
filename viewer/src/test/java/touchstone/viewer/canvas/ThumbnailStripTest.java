package touchstone.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ThumbnailStripTest {
  private ThumbnailStrip strip;

  @BeforeEach
  void open(FxRobot robot) {
    Stage window = FxToolkit.toolkitContext().getRegisteredStage();
    strip = new ThumbnailStrip();
    robot.interact(
        () -> {
          strip
              .getItems()
              .setAll(
                  List.of(
                      new Thumbnail(CanvasStage.gradient(300, 200), "1", "Image 1 of 3"),
                      new Thumbnail(CanvasStage.gradient(200, 300), "2", "Image 2 of 3"),
                      new Thumbnail(null, "3", "Image 3 of 3, cannot be shown")));
          Scene scene = new Scene(strip, 400, 88);
          scene
              .getStylesheets()
              .add(
                  Objects.requireNonNull(ThumbnailStripTest.class.getResource("colours.css"))
                      .toExternalForm());
          window.setScene(scene);
          window.show();
          strip.getSelectionModel().select(0);
          strip.requestFocus();
        });
  }

  @Test
  void arrowHomeAndEndKeysChoose(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    assertThat(selected()).isEqualTo(1);
    robot.type(KeyCode.END);
    assertThat(selected()).isEqualTo(2);
    robot.type(KeyCode.LEFT).type(KeyCode.HOME);
    assertThat(selected()).isZero();
  }

  @Test
  void aClickChooses(FxRobot robot) {
    robot.clickOn("2");

    assertThat(selected()).isEqualTo(1);
  }

  @Test
  void aScreenReaderHearsWhichImageItIs(FxRobot robot) {
    assertThat(robot.lookup(".thumbnail").<ListCell<Thumbnail>>queryAll())
        .filteredOn(cell -> !cell.isEmpty())
        .extracting(ListCell::getAccessibleText)
        .containsExactlyInAnyOrder("Image 1 of 3", "Image 2 of 3", "Image 3 of 3, cannot be shown");
  }

  private int selected() {
    return strip.getSelectionModel().getSelectedIndex();
  }
}
