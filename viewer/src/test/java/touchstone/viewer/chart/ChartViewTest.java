package touchstone.viewer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Mark;
import touchstone.viewer.chart.drawing.Palette;

@ExtendWith(ApplicationExtension.class)
final class ChartViewTest {
  private final List<String> opened = new ArrayList<>();
  private ChartView view;

  @BeforeEach
  void show(FxRobot robot) {
    Stage window = FxToolkit.toolkitContext().getRegisteredStage();
    view = new ChartView(Charts.bars());
    robot.interact(
        () -> {
          view.setOnOpen(mark -> opened.add(mark.group() + "/" + mark.member()));
          Scene scene = new Scene(new VBox(view), 400, 300);
          scene
              .getStylesheets()
              .add(
                  Objects.requireNonNull(
                          getClass().getResource("/touchstone/viewer/canvas/colours.css"))
                      .toExternalForm());
          window.setScene(scene);
          window.show();
          view.requestFocus();
        });
  }

  @Test
  void arrowsGoFromMarkToMarkAndEnterOpensOne(FxRobot robot) {
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);

    assertThat(opened).containsExactly("1/0");
    assertThat(view.getAccessibleText()).isEqualTo("value 20.0");
    robot.type(KeyCode.HOME).type(KeyCode.SPACE);
    assertThat(opened).containsExactly("1/0", "0/0");
  }

  @Test
  void aClickOpensTheMarkUnderIt(FxRobot robot) {
    Node second = robot.lookup(".chart-mark").nth(1).query();
    robot.clickOn(second);

    assertThat(opened).containsExactly("0/1");
  }

  @Test
  void aNewChartBeginsWithNothingChosenAndSaysWhatItShows(FxRobot robot) {
    robot.type(KeyCode.RIGHT);
    robot.interact(() -> view.chartProperty().set(Charts.heat()));

    assertThat(view.chosenProperty().get()).isNull();
    assertThat(view.getAccessibleText()).startsWith("Errors. value 8.0");
  }

  @Test
  void theThemeChoosesThePaletteAndTheSvgFollows(FxRobot robot) {
    robot.interact(() -> view.setStyle("-touchstone-palette: dark"));

    assertThat(view.paletteProperty().get()).isEqualTo(Palette.DARK);
    assertThat(view.svg()).contains(Palette.DARK.colour(Tone.FIRST).hex());
    assertThat(view.svg().split("pointer-events")).hasSize(marks().size() + 1);
  }

  private List<Mark> marks() {
    return Charts.bars().draw(400, 232).marks();
  }
}
