package touchstone.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.X;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Span;
import touchstone.app.annotate.Focus;
import touchstone.assets.guideline.Guidelines;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.Progress;
import touchstone.storage.exchange.ViscoImporter;
import touchstone.storage.workspace.Workspace;
import touchstone.viewer.text.RichText;

/** A step of 100 KB is worked on like any other, though most of it is not made. */
final class LongStepTest {
  private static final int SENTENCES = 2_500;

  @TempDir private Path folder;
  private Path workspace = Path.of("");

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = folder.resolve("long.touchstone");
    String guideline = Guidelines.source("visco");
    Path lines = Files.writeString(folder.resolve("long.jsonl"), item());
    try (Workspace made = Workspace.create(workspace, Clock.systemUTC(), new Random())) {
      made.putGuideline(GuidelineFile.parse(guideline).id(), guideline);
      new ViscoImporter(made, Runnable::run).run(lines, "set", Progress.NONE);
    }
  }

  @Test
  void itsEndIsScrolledToByKeysAndAllOfItIsMarked() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      RichText text = focusStep(open);
      open.chord(CONTROL, END);
      open.waitFor(() -> text.lookupAll(".caret").stream().anyMatch(node -> isSeen(open, node)));
      open.waitFor(() -> isSeen(open, text, "ends at %d.".formatted(SENTENCES)));
      assertThat(text.lookupAll("*")).hasSizeLessThan(5_000);

      open.chord(CONTROL, A);
      open.press(X);
      String source = open.item().step(2).text();
      assertThat(open.judgment().step(2).spans())
          .containsExactly(new Span(0, source.length(), null));
      open.waitFor(() -> !text.lookupAll(".highlight.error").isEmpty());
    }
  }

  @Test
  void itsMiddleIsMadeWhenItIsScrolledTo() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      RichText text = focusStep(open);
      assertThat(text.lookupAll("*")).hasSizeLessThan(5_000);
      ScrollPane pane = pane(open);
      open.robot().interact(() -> pane.setVvalue(0.5));
      open.waitFor(
          () ->
              IntStream.range(1_000, 1_500)
                  .anyMatch(number -> isSeen(open, text, "ends at %d.".formatted(number))));
    }
  }

  @Test
  void pointingIntoItsMiddleLeavesItWhereItIs() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      ScrollPane pane = pane(open);
      open.robot().interact(() -> pane.setVvalue(0.5));
      open.settle();
      assertThat(open.model().focusedStep()).isEqualTo(1);
      open.robot().clickOn(pane);
      open.settle();
      assertThat(open.model().focusedStep()).isEqualTo(2);
      assertThat(pane.getVvalue()).isCloseTo(0.5, Offset.offset(0.05));
    }
  }

  @Test
  void whatIsWrongWithItIsTypedWhereItCanBeSeen() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      focusStep(open);
      open.press(DIGIT3);
      open.type("no");
      open.waitFor(() -> open.focusOwner() instanceof TextArea);
      open.waitFor(() -> isSeen(open, Objects.requireNonNull(open.focusOwner())));
      assertThat(open.judgment().step(2).critique()).isEqualTo("no");
    }
  }

  private static RichText focusStep(OpenWindow open) throws Exception {
    open.robot().interact(() -> open.model().focusOn(new Focus.Step(2)));
    open.settle();
    RichText text =
        open.robot().lookup(".step-card .step-text").queryAllAs(RichText.class).stream()
            .filter(shown -> shown.getText().source().length() > 50_000)
            .findFirst()
            .orElseThrow();
    open.robot().interact(text::requestFocus);
    open.settle();
    return text;
  }

  private static ScrollPane pane(OpenWindow open) {
    return open.robot().lookup(".steps-pane > .scroll-pane").queryAs(ScrollPane.class);
  }

  private static boolean isSeen(OpenWindow open, RichText text, String words) {
    return text.lookupAll(".words").stream()
        .anyMatch(node -> ((Text) node).getText().contains(words) && isSeen(open, node));
  }

  private static boolean isSeen(OpenWindow open, Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Bounds seen = pane(open).localToScene(pane(open).getLayoutBounds());
    return seen.contains(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Its second step is long, in paragraphs of five sentences. */
  private static String item() {
    String text =
        IntStream.rangeClosed(1, SENTENCES)
            .mapToObj(
                number ->
                    "So $x = 2$ holds, and it ends at %d.%s"
                        .formatted(number, number % 5 == 0 ? "\\n\\n" : " "))
            .collect(Collectors.joining());
    return """
        {"id": "long", "question": "How many?", "image": "%s", "label": "2", \
        "response": {"reasoning": ["First.", "%s", "Third."], "answer": "3"}}"""
        .formatted(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}), text);
  }
}
