package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
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
class RichTextTest {
  /** The colours of a theme, which this module does not know. */
  private static final String TOKENS =
      ".root{-color-fg-default:black;-color-fg-muted:gray;-color-bg-subtle:white;-color-border-default:gray;-color-border-muted:gray;"
          + "-color-accent-fg:blue;-color-accent-muted:lightblue;-color-accent-emphasis:blue;-color-warning-muted:yellow;"
          + "-color-danger-subtle:pink;-color-danger-emphasis:red}";

  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<KeyCode> unused = new ArrayList<>();
  private final RichText text = new RichText(new Formulas(Runnable::run));
  private final RichText slow = new RichText(new Formulas(background::add));

  /** Controls are fields, made before any stage. */
  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Start
  void start(Stage stage) {
    VBox column = new VBox(new Button("first"), text, slow);
    column.addEventHandler(KeyEvent.KEY_PRESSED, key -> unused.add(key.getCode()));
    column.setStyle("-fx-font-size: 14px; -fx-padding: 20px");
    Scene scene = new Scene(column, 600, 500);
    scene.getStylesheets().add("data:text/css," + TOKENS);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aFormulaThatIsSetWhileTheTextIsBeingLaidOutShowsToo() {
    slow.typesetProperty().subscribe(_ -> setAll());
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> slow.setSource("so $x^2$ is", Markup.MESSAGE));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(slow.lookupAll(".formula-ink")).isNotEmpty();
  }

  @Test
  void aFormulaFoundBrokenWhileTheTextIsBeingLaidOutShiftsNothing() {
    slow.typesetProperty().subscribe(_ -> setAll());
    WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> slow.setSource("so $\\frac{$ is here", Markup.MESSAGE));
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> slow.select(new TextRange(15, 19)));
    assertThat(slow.selectedSource()).isEqualTo("here");
    assertThat(slow.typesetProperty().get().shown().text()).isEqualTo("so $\\frac{$ is here");
  }

  private void setAll() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void draggingSelectsTheSourceThatIsShown(FxRobot robot) {
    show("a **bold** word", Markup.MESSAGE);
    drag(robot, new TextRange(4, 8));
    assertThat(text.getSelection()).isEqualTo(new TextRange(4, 8));
    assertThat(text.selectedSource()).isEqualTo("bold");
  }

  @Test
  void draggingAfterAFormulaSelectsWhatIsThere(FxRobot robot) {
    show("so $\\frac{1}{2}x^2$ is here", Markup.MESSAGE);
    drag(robot, new TextRange(20, 22));
    assertThat(text.selectedSource()).isEqualTo("is");
  }

  @Test
  void aFormulaIsSelectedWithItsDelimiters(FxRobot robot) {
    show("so $\\frac{1}{2}x^2$ is here", Markup.MESSAGE);
    drag(robot, new TextRange(3, 19));
    assertThat(text.selectedSource()).isEqualTo("$\\frac{1}{2}x^2$");
  }

  @Test
  void draggingAfterEmojiCountsThemAsCodePoints(FxRobot robot) {
    // Each emoji is one code point in two UTF-16 units.
    show("😀😀 one two", Markup.MESSAGE);
    drag(robot, new TextRange(7, 10));
    assertThat(text.getSelection()).isEqualTo(new TextRange(7, 10));
    assertThat(text.selectedSource()).isEqualTo("two");
  }

  @Test
  void draggingInTextFromRightToLeftSelectsWhatIsThere(FxRobot robot) {
    show("שלום עולם", Markup.MESSAGE);
    drag(robot, new TextRange(5, 9));
    assertThat(text.selectedSource()).isEqualTo("עולם");
  }

  @Test
  void draggingGoesAcrossParagraphs(FxRobot robot) {
    show("one\n\n- two\n- three", Markup.MESSAGE);
    Bounds from = screen(new TextRange(0, 1));
    Bounds to = screen(new TextRange(13, 18));
    robot.drag(left(from), MouseButton.PRIMARY).dropTo(right(to));
    assertThat(text.selectedSource()).isEqualTo("one\n\n- two\n- three");
  }

  @Test
  void aDoubleClickSelectsTheWordAndATripleClickTheLine(FxRobot robot) {
    show("one *two* three", Markup.MESSAGE);
    Point2D middle = center(screen(new TextRange(5, 8)));
    robot.doubleClickOn(middle);
    assertThat(text.selectedSource()).isEqualTo("two");
    robot.clickOn(middle);
    assertThat(text.selectedSource()).isEqualTo("one *two* three");
  }

  @Test
  void theSourceIsCopied(FxRobot robot) {
    show("**a** $x^2$ b", Markup.MESSAGE);
    robot.interact(text::requestFocus);
    robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
    assertThat(clipboard(robot)).isEqualTo("**a** $x^2$ b");
  }

  @Test
  void shiftAndArrowsSelect(FxRobot robot) {
    show("one $x$ two", Markup.MESSAGE);
    robot.interact(text::requestFocus);
    robot.type(KeyCode.RIGHT, 4).press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(text.selectedSource()).isEqualTo("$x$");
    robot
        .press(KeyCode.SHIFT, KeyCode.CONTROL)
        .type(KeyCode.RIGHT)
        .release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertThat(text.selectedSource()).isEqualTo("$x$ two");
    robot.press(KeyCode.SHIFT).type(KeyCode.HOME).release(KeyCode.SHIFT);
    assertThat(text.selectedSource()).isEqualTo("one ");
  }

  @Test
  void theCaretGoesUpAndDown(FxRobot robot) {
    show("one\ntwo\n\nthree", Markup.MESSAGE);
    robot.interact(text::requestFocus);
    robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
    assertThat(text.getSelection()).isEqualTo(new TextRange(5, 5));
    robot.type(KeyCode.DOWN).press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
    assertThat(text.selectedSource()).isEqualTo("hree");
    robot.type(KeyCode.UP).type(KeyCode.UP);
    assertThat(text.getSelection().start()).isLessThanOrEqualTo(3);
  }

  @Test
  void aKeyWithNowhereToGoIsLeftToOthers(FxRobot robot) {
    show("one", Markup.MESSAGE);
    robot.interact(text::requestFocus);
    robot.type(KeyCode.UP, KeyCode.J, KeyCode.ESCAPE);
    assertThat(unused).containsExactly(KeyCode.UP, KeyCode.J, KeyCode.ESCAPE);
  }

  @Test
  void brokenLatexIsSelectableSource(FxRobot robot) {
    show("so $\\frac{1}{$ fails", Markup.MESSAGE);
    assertThat(robot.lookup(".broken").queryAs(Text.class).getText()).isEqualTo("$\\frac{1}{$");
    drag(robot, new TextRange(4, 9));
    assertThat(text.selectedSource()).isEqualTo("\\frac");
  }

  @Test
  void aNarrowTextIsHigher(FxRobot robot) {
    show("word ".repeat(60).strip(), Markup.MESSAGE);
    robot.interact(
        () -> {
          double row = text.prefHeight(100_000);
          assertThat(text.prefHeight(600)).isGreaterThan(2 * row);
          assertThat(text.prefHeight(300)).isGreaterThan(text.prefHeight(600));
          assertThat(text.getHeight()).isEqualTo(text.prefHeight(text.getWidth()));
        });
  }

  @Test
  void aFormulaTooWideIsSetSmaller(FxRobot robot) {
    show("$$" + "x+".repeat(100) + "x$$", Markup.MESSAGE);
    Node formula = robot.lookup(".formula").query();
    assertThat(formula.getLayoutBounds().getWidth()).isLessThanOrEqualTo(text.getWidth());
  }

  @Test
  void highlightsStandBehindTheirWords(FxRobot robot) {
    show("one $x$ two", Markup.MESSAGE);
    robot.interact(
        () ->
            text.getHighlights()
                .setAll(new Highlight(4, 7, "error"), new Highlight(8, 11, "match")));
    WaitForAsyncUtils.waitForFxEvents();
    Node match = robot.lookup(".highlight.match").query();
    Bounds words = screen(new TextRange(8, 11));
    assertThat(match.localToScreen(match.getBoundsInLocal()).getCenterX())
        .isCloseTo(words.getCenterX(), within(1));
    assertThat(robot.lookup(".highlight-line.error").queryAll()).hasSize(1);
    robot.interact(() -> text.getHighlights().clear());
    assertThat(robot.lookup(".highlight.match").queryAll()).isEmpty();
  }

  @Test
  void theSelectionCanBeSetAndTaken(FxRobot robot) {
    show("one **two** three", Markup.MESSAGE);
    robot.interact(() -> text.select(new TextRange(6, 9)));
    assertThat(text.selectedSource()).isEqualTo("two");
    robot.interact(text::deselect);
    assertThat(text.getSelection()).isEqualTo(new TextRange(11, 11));
  }

  @Test
  void aTextIsShownBeforeItsFormulasAreSet(FxRobot robot) {
    robot.interact(() -> slow.setSource("one $x$ and $\\broken$", Markup.MESSAGE));
    robot.interact(() -> slow.select(new TextRange(4, 7)));
    assertThat(slow.lookupAll(".formula-ink")).isEmpty();
    robot.interact(() -> background.forEach(Runnable::run));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(slow.lookupAll(".formula-ink")).hasSize(1);
    assertThat(slow.lookupAll(".broken")).hasSize(1);
    assertThat(slow.selectedSource()).isEqualTo("$x$");
  }

  @Test
  void aLinkIsFollowedWhenItIsClicked(FxRobot robot) {
    List<String> followed = new ArrayList<>();
    show("see [here](http://x.y)", Markup.MESSAGE);
    robot.interact(() -> text.onLinkProperty().set(followed::add));
    robot.clickOn(center(screen(new TextRange(5, 9))));
    assertThat(followed).containsExactly("http://x.y");
  }

  @Test
  void itsSourceIsItsAccessibleText(FxRobot robot) {
    show("**a** $x$", Markup.MESSAGE);
    robot.interact(
        () ->
            assertThat(text.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("**a** $x$"));
  }

  @Test
  void aTextOfSomeScreensIsMadeToItsEnd(FxRobot robot) throws TimeoutException {
    show("line\n\n".repeat(150), Markup.MESSAGE);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup(".paragraph").queryAll().size() == 150);
    robot.interact(() -> assertThat(text.boundsOf(new TextRange(894, 898))).isPresent());
  }

  @Test
  void anySourceCanBeShown(FxRobot robot) {
    for (String source :
        List.of("", "\n\na", "a\u0000b\uD83D\uFFFC", "> - 1. $", "\u202Eabc", "|a|\n|-|")) {
      show(source, Markup.MESSAGE);
      robot.interact(() -> text.selectAll());
      assertThat(text.selectedSource()).isEqualTo(source);
    }
  }

  private void show(String source, Markup markup) {
    Platform.runLater(() -> text.setSource(source, markup));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void drag(FxRobot robot, TextRange range) {
    Bounds bounds = screen(range);
    boolean rightToLeft =
        text.getText()
            .source()
            .codePoints()
            .anyMatch(
                c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
    robot
        .drag(rightToLeft ? right(bounds) : left(bounds), MouseButton.PRIMARY)
        .dropTo(rightToLeft ? left(bounds) : right(bounds));
  }

  private Bounds screen(TextRange range) {
    return text.localToScreen(text.boundsOf(range).orElseThrow());
  }

  private static Point2D left(Bounds bounds) {
    return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
  }

  private static Point2D right(Bounds bounds) {
    return new Point2D(bounds.getMaxX() - 1, bounds.getCenterY());
  }

  private static Point2D center(Bounds bounds) {
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static Offset<Double> within(double pixels) {
    return Offset.offset(pixels);
  }

  private static String clipboard(FxRobot robot) {
    String[] copied = {""};
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    return copied[0];
  }
}
