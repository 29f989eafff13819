package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GrowingTextAreaTest {
  private final List<KeyCode> unused = new ArrayList<>();
  private final GrowingTextArea area = new GrowingTextArea(1, 4, Symbols.latex());
  private final Button before = new Button("before");
  private final Button after = new Button("after");

  /** Controls are fields, made before any stage. */
  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Start
  void start(Stage stage) {
    VBox column = new VBox(before, area, after);
    column.addEventHandler(KeyEvent.KEY_PRESSED, key -> unused.add(key.getCode()));
    stage.setScene(new Scene(column, 400, 400));
    stage.show();
    area.requestFocus();
  }

  @Test
  void itGrowsWithItsRowsAndShrinksAgain(FxRobot robot) {
    double one = height("");
    double two = height("a\nb");
    double three = height("a\nb\n");
    assertThat(height("a")).isEqualTo(one);
    assertThat(two).isGreaterThan(one);
    assertThat(three - two).isCloseTo(two - one, Offset.offset(1.0));
    assertThat(height("a")).isEqualTo(one);
  }

  @Test
  void itGrowsWithRowsThatWrap(FxRobot robot) {
    double one = height("word");
    assertThat(height("word ".repeat(30))).isGreaterThan(one);
  }

  @Test
  void itScrollsOnlyBeyondItsMostRows(FxRobot robot) {
    double four = height("a\nb\nc\nd");
    assertThat(scrolls(robot)).isFalse();
    assertThat(height("a\nb\nc\nd\ne")).isEqualTo(four);
    assertThat(scrolls(robot)).isTrue();
    height("a");
    assertThat(scrolls(robot)).isFalse();
  }

  @Test
  void charactersAndWordsAreCounted(FxRobot robot) {
    height("😀 two words");
    assertThat(area.characterCountProperty().get()).isEqualTo(11);
    assertThat(area.wordCountProperty().get()).isEqualTo(2);
  }

  @Test
  void aNameAndTabBecomeASymbol(FxRobot robot) {
    height("angle \\alpha = 1");
    robot.interact(() -> area.positionCaret(12));
    robot.type(KeyCode.TAB);
    assertThat(area.getText()).isEqualTo("angle α = 1");
    assertThat(area.getCaretPosition()).isEqualTo(7);
    assertThat(area.isFocused()).isTrue();
  }

  @Test
  void aSymbolIsUndoneLikeAnyTyping(FxRobot robot) {
    robot.interact(() -> area.replaceSelection("\\beta"));
    robot.type(KeyCode.TAB);
    assertThat(area.getText()).isEqualTo("β");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(area.getText()).isEqualTo("\\beta");
  }

  @Test
  void tabMovesTheFocusOnAndBack(FxRobot robot) {
    height("\\unknown");
    robot.interact(() -> area.end());
    robot.type(KeyCode.TAB);
    assertThat(after.isFocused()).isTrue();
    assertThat(area.getText()).isEqualTo("\\unknown");
    robot.interact(area::requestFocus);
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertThat(before.isFocused()).isTrue();
  }

  @Test
  void aTabThatComposesIsLeftToTheInputMethod(FxRobot robot) {
    height("\\alpha");
    robot.interact(
        () -> {
          area.end();
          area.fireEvent(composition("x"));
          area.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        });
    assertThat(area.getText()).doesNotContain("α");
    assertThat(after.isFocused()).isFalse();
  }

  @Test
  void theKeysOfTheProgramPass(FxRobot robot) {
    robot.type(KeyCode.ESCAPE).press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(unused).contains(KeyCode.ESCAPE, KeyCode.ENTER);
    assertThat(area.getText()).isEmpty();
  }

  @Test
  void rowsMustBeOrdered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GrowingTextArea(3, 2, Symbols.latex()))
        .withMessageContaining("3, 2");
  }

  private double height(String text) {
    Platform.runLater(() -> area.setText(text));
    WaitForAsyncUtils.waitForFxEvents();
    return area.getHeight();
  }

  private static boolean scrolls(FxRobot robot) {
    return robot.lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
        .anyMatch(bar -> bar.isVisible() && bar.getVisibleAmount() < bar.getMax());
  }

  private InputMethodEvent composition(String text) {
    return new InputMethodEvent(
        area,
        area,
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        FXCollections.observableArrayList(
            new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW)),
        "",
        0);
  }
}
