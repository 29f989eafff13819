package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A text of 100 KB in a scroll pane, something above and something below it. */
@ExtendWith(ApplicationExtension.class)
class LongTextTest {
  private static final int LONG = 100_000;

  /** What is made may be three times what is seen above and below it. */
  private static final int MOST_NODES = 15_000;

  private final List<Runnable> background = new ArrayList<>();
  private boolean setAtOnce = true;
  private final RichText text = new RichText(new Formulas(this::inBackground));
  private final Region below = new Region();
  private final VBox content = new VBox(new Region(), text, below);
  private final ScrollPane pane = new ScrollPane(content);

  /** Controls are fields, made before any stage. */
  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Start
  void start(Stage stage) {
    content.setStyle("-fx-font-size: 14px; -fx-padding: 20px");
    below.setMinHeight(300);
    pane.setFitToWidth(true);
    stage.setScene(new Scene(pane, 600, 500));
    stage.show();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "So $x_1 = 2$ holds, by *step* one. ",
        "So $x_1 = 2$ holds, by *step* one.\n",
        "So $x_1 = 2$ holds, by *step* one.\n\n",
        "- So $x_1 = 2$ holds, by *step* one.\n",
        "1. So $x_1 = 2$ holds.\n\n   By *step* one.\n\n",
        "> So $x_1 = 2$ holds.\n>\n",
        "$x$ ",
        "word ",
        "x"
      })
  void onlyWhatIsNearToWhatIsSeenHasNodes(String part) throws TimeoutException {
    show(part.repeat(LONG / part.length()));
    for (double place : new double[] {0, 0.5, 1, 0.2}) {
      scrollTo(place);
      assertThat(nodes(text)).isLessThan(MOST_NODES);
    }
  }

  @Test
  void theLastLineIsThereAfterScrollingToTheEnd() throws TimeoutException {
    show(numbered(5_000, "\n\n"));
    assertThat(find("line 4999 ")).isFalse();
    scrollTo(1);
    assertThat(find("line 4999 ")).isTrue();
    scrollTo(0);
    assertThat(find("line 4999 ")).isFalse();
    assertThat(find("line 0 ")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n"})
  void itIsAsHighAsIfAllOfItWereMade(String end) throws TimeoutException {
    show(numbered(100, end));
    double hundred = text.getHeight();
    show(numbered(50, end));
    double pitch = (hundred - text.getHeight()) / 50;
    show(numbered(5_000, end));
    assertThat(text.getHeight()).isCloseTo(5_000 * pitch, Percentage.withPercentage(2));
  }

  @Test
  void itsHeightIsRightOnceAllOfItWasSeen() throws TimeoutException {
    String half = "Some words that say little, and some more of them. ".repeat(120) + "\n";
    show(half + half);
    double two = text.getHeight();
    show(half);
    double one = two - text.getHeight();
    show(half.repeat(16));
    for (int place = 0; place <= 40; place++) {
      scrollTo(place / 40.0);
    }
    assertThat(text.getHeight()).isCloseTo(16 * one, Percentage.withPercentage(3));
  }

  @Test
  void allOfItIsSelectedAndCopied(FxRobot robot) throws TimeoutException {
    String source = numbered(5_000, "\n\n") + "$x$ **end**";
    show(source);
    robot.interact(text::requestFocus);
    robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);
    String[] copied = {""};
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).isEqualTo(source);
    robot.interact(
        () ->
            assertThat(text.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(source));
  }

  @Test
  void whatIsMarkedIsDrawnOnceItIsMade(FxRobot robot) throws TimeoutException {
    String source = numbered(5_000, "\n\n");
    show(source);
    int at = source.indexOf("line 4000 ");
    robot.interact(() -> text.getHighlights().setAll(new Highlight(at, at + 9, "error")));
    robot.interact(() -> text.select(new TextRange(at + 5, at + 9)));
    assertThat(text.lookupAll(".highlight.error")).isEmpty();
    reveal(robot, new TextRange(at, at + 9));
    Node mark = text.lookup(".highlight.error");
    Bounds words = text.boundsOf(new TextRange(at, at + 9)).orElseThrow();
    assertThat(inText(mark).getMinX()).isCloseTo(words.getMinX(), within(1));
    assertThat(inText(mark).getCenterY()).isCloseTo(words.getCenterY(), within(2));
    assertThat(text.lookupAll(".highlight.selection")).hasSize(1);
    robot.interact(() -> text.getHighlights().clear());
    assertThat(text.lookupAll(".highlight.error")).isEmpty();
    assertThat(text.selectedSource()).isEqualTo("4000");
  }

  @Test
  void aMarkAcrossACutIsDrawnOnBothSides(FxRobot robot) throws TimeoutException {
    String source = "This is a sentence of some words. ".repeat(3_000);
    show(source);
    robot.interact(() -> text.getHighlights().setAll(new Highlight(0, source.length(), "error")));
    settle();
    assertThat(text.lookupAll(".highlight.error")).hasSameSizeAs(text.lookupAll(".text-leaf"));
  }

  @Test
  void formulasAreDrawnWhereItIsScrolledTo() throws TimeoutException {
    show(numbered(5_000, "\n\n") + "so $x$ is last");
    assertThat(text.lookupAll(".formula-ink")).isEmpty();
    scrollTo(1);
    assertThat(text.lookupAll(".formula-ink")).hasSize(1);
  }

  @Test
  void theCaretIsScrolledToAndGoesOnFromThere(FxRobot robot) throws TimeoutException {
    show(numbered(5_000, "\n\n"));
    robot.interact(text::requestFocus);
    robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
    settle();
    assertThat(seen(text.lookup(".caret"))).isTrue();
    robot.type(KeyCode.UP, KeyCode.HOME);
    robot.press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
    assertThat(text.selectedSource()).isEqualTo("line 4998 of it");
    robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
    settle();
    assertThat(seen(text.lookup(".caret"))).isTrue();
    assertThat(find("line 0 ")).isTrue();
  }

  @Test
  void theCaretGoesDownAcrossTheCutsOfAParagraph(FxRobot robot) throws TimeoutException {
    show("This is a sentence of some words. ".repeat(3_000));
    robot.interact(text::requestFocus);
    List<Integer> down = carets(KeyCode.DOWN);
    assertThat(down).isSorted().doesNotHaveDuplicates();
    assertThat(down.getLast()).isGreaterThan(4_000);
    List<Integer> up = carets(KeyCode.UP);
    assertThat(up)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates()
        .endsWith(0);
  }

  @Test
  void selectingGoesOnWhileTheTextIsScrolled(FxRobot robot) throws TimeoutException {
    String source = numbered(5_000, "\n\n");
    show(source);
    Bounds first = text.localToScreen(text.boundsOf(new TextRange(0, 4)).orElseThrow());
    robot.moveTo(first.getMinX() + 1, first.getCenterY()).press(MouseButton.PRIMARY);
    scrollTo(0.5);
    robot.moveBy(60, 200).moveBy(1, 1).release(MouseButton.PRIMARY);
    assertThat(text.getSelection().start()).isZero();
    assertThat(text.getSelection().end()).isGreaterThan(source.length() / 3);
    settle();
    assertThat(nodes(text)).isLessThan(MOST_NODES);
  }

  @Test
  void whatIsReadStaysWhereItIsWhileOtherPartsAreMade(FxRobot robot) throws TimeoutException {
    // Of the first paragraphs nobody can tell how high the others are.
    show(numbered(50, "\n\n") + ("wide ".repeat(40) + "\n\n$$\\frac{1}{2}$$\n\n").repeat(400));
    scrollTo(0.5);
    for (int step = 0; step < 30; step++) {
      Text read = (Text) inTheMiddle();
      double before = inScene(read);
      robot.interact(() -> scrollBy(-100));
      double after = inScene(read);
      settle();
      assertThat(inScene(read)).isCloseTo(after, within(3));
      assertThat(after).isCloseTo(before + 100, within(3));
    }
  }

  @Test
  void whatIsReadStaysWhereItIsWhenFormulasAreSet(FxRobot robot) throws TimeoutException {
    setAtOnce = false;
    show(("word ".repeat(40) + "\n\n").repeat(400) + "$x$");
    scrollTo(0.5);
    Text read = (Text) inTheMiddle();
    double before = inScene(read);
    robot.interact(() -> background.forEach(Runnable::run));
    settle();
    assertThat(read.getScene()).isNull();
    assertThat(inScene(inTheMiddle())).isCloseTo(before, within(1));
  }

  @Test
  void anotherTextTakesItsPlace(FxRobot robot) throws TimeoutException {
    show(numbered(5_000, "\n\n"));
    scrollTo(0.5);
    show("short");
    assertThat(text.lookupAll(".words")).hasSize(1);
    assertThat(text.getHeight()).isLessThan(40);
    show(numbered(4_000, "\n"));
    assertThat(find("line 0 ")).isTrue();
  }

  private void inBackground(Runnable task) {
    if (setAtOnce) {
      task.run();
    } else {
      background.add(task);
    }
  }

  private void show(String source) throws TimeoutException {
    Platform.runLater(() -> text.setSource(source, Markup.MESSAGE));
    scrollTo(0);
  }

  private void scrollTo(double place) throws TimeoutException {
    Platform.runLater(() -> pane.setVvalue(place));
    settle();
  }

  private void scrollBy(double pixels) {
    double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
    pane.setVvalue(pane.getVvalue() + pixels / hidden);
    pane.getScene().getRoot().layout();
  }

  /** Where the caret goes by a key, a hundred times. */
  private List<Integer> carets(KeyCode key) {
    List<Integer> carets = new ArrayList<>();
    for (int row = 0; row < 100; row++) {
      Platform.runLater(
          () -> {
            Event.fireEvent(
                text, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            carets.add(text.getSelection().start());
          });
    }
    WaitForAsyncUtils.waitForFxEvents();
    return carets;
  }

  /** Lets pulses pass until nothing more is made or dropped. */
  private void settle() throws TimeoutException {
    int unchanged = 0;
    int before = -1;
    while (unchanged < 3) {
      CompletableFuture<Integer> pulse = new CompletableFuture<>();
      Platform.runLater(() -> afterNextPulse(() -> pulse.complete(nodes(text))));
      int now = WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, pulse);
      unchanged = now == before ? unchanged + 1 : 0;
      before = now;
    }
  }

  private void afterNextPulse(Runnable action) {
    Scene scene = pane.getScene();
    Runnable[] listener = {() -> {}};
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          action.run();
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  private void reveal(FxRobot robot, TextRange range) throws TimeoutException {
    robot.interact(() -> scrollBy(text.boundsOf(range).orElseThrow().getMinY()));
    settle();
  }

  private static String numbered(int lines, String end) {
    return IntStream.range(0, lines)
        .mapToObj("line %d of it"::formatted)
        .collect(Collectors.joining(end, "", end));
  }

  private static int nodes(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(LongTextTest::nodes).sum()
        : 1;
  }

  /** Whether a text node in sight begins so. */
  private boolean find(String words) {
    return text.lookupAll(".words").stream()
        .anyMatch(node -> ((Text) node).getText().contains(words) && seen(node));
  }

  private boolean seen(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getMaxY() > 0 && bounds.getMinY() < pane.getScene().getHeight();
  }

  private Node inTheMiddle() {
    return text.lookupAll(".words").stream()
        .filter(node -> inScene(node) > 200 && inScene(node) < 350)
        .findFirst()
        .orElseThrow();
  }

  private static double inScene(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private Bounds inText(Node node) {
    return text.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static Offset<Double> within(double pixels) {
    return Offset.offset(pixels);
  }
}
