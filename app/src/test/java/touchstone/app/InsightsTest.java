package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.session.Exposure;
import touchstone.app.cli.Terminal;
import touchstone.app.navigation.Destination;
import touchstone.assets.sample.Sample;

/** Where the sample's critics fail, as the window tells it. */
final class InsightsTest {
  @TempDir private Path folder;

  /** The sample with what critics, a judge and two earlier annotators said of it. */
  static Path sampleWithCritics(Path folder) {
    Path workspace = folder.resolve("critics.touchstone");
    run("new", workspace.toString(), "--sample");
    return workspace;
  }

  static void run(String... command) {
    StringWriter said = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(), new PrintWriter(said), new PrintWriter(said), false);
    int exitCode = new Main((_, _) -> 0, (_, _) -> List.of(), true).run(command, terminal);
    assertThat(exitCode).as(said.toString()).isZero();
  }

  /** The same with a second sample of critic-a, which speaks as critic-c does. */
  static Path sampleWithSamples(Path folder) throws IOException {
    Path workspace = sampleWithCritics(folder);
    Path second = folder.resolve("second.jsonl");
    try (InputStream in = Sample.load().open("critics/critic-c.jsonl")) {
      Files.copy(in, second);
    }
    run(
        "import-critiques",
        workspace.toString(),
        second.toString(),
        "--critic",
        "critic-a",
        "--sample",
        "2");
    return workspace;
  }

  /** Shows the figures of all items, with their intervals. */
  static void goTo(OpenWindow open) throws Exception {
    open.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
    open.waitFor(() -> isShown(open, "#leaderboard") || isShown(open, "#insights-open-all"));
    if (isShown(open, "#insights-open-all")) {
      open.focus("#insights-open-all");
      open.press(KeyCode.SPACE);
    }
    open.waitFor(
        () ->
            isShown(open, "#leaderboard")
                && !text(open, "#insights-summary").contains("critics read")
                && !text(open, "#insights-summary").contains("computed"));
    open.settle();
  }

  @Test
  void theSentencesNameWhatEachCriticDoesWrong() throws Exception {
    try (OpenWindow open = OpenWindow.on(sampleWithSamples(folder))) {
      goTo(open);

      assertThat(text(open, "#sentence-perception"))
          .isEqualTo(
              "critic-a finds 68 % of reasoning errors but 27 % of perception errors"
                  + " (−41 points, 95 % −83 … +12).");
      assertThat(text(open, "#sentence-reluctance"))
          .isEqualTo(
              "critic-b says “incorrect” 8.9 % of the time where gold says it 39.3 %"
                  + " (−30 points, 95 % −40 … −20).");
      assertThat(text(open, "#sentence-propagation"))
          .isEqualTo(
              "After an error, critic-c flags 89 % of correct steps; before any error 4 %"
                  + " (+85 points, 95 % +68 … +100).");
      assertThat(text(open, "#sentence-perception-more")).contains("F1: ", " on perception (");
      assertThat(text(open, "#sentence-lookback-0"))
          .isEqualTo(
              "With LookBack, critic-b says “incorrect” more often (+38 points, 95 % +29 … +46), on the 22"
                  + " items of both runs.");
      assertThat(text(open, "#sentence-lookback-0-more"))
          .isEqualTo(
              "Errors found: on perception (+64 points, 95 % +33 … +100), on reasoning (+63 points,"
                  + " 95 % +42 … +83). Correct steps flagged: on perception (+19 points, 95 % +9 … +28),"
                  + " on reasoning (+15 points, 95 % +5 … +25), after an error (+5 points,"
                  + " 95 % −33 … +67).");
      assertThat(text(open, "#sentence-samples-0"))
          .isEqualTo(
              "critic-a gives the same verdict in all of its 2 samples on 64.4 % (95 % 52.7 % … 76.9 %) of"
                  + " steps; the verdicts’ entropy is 0.36 (95 % 0.23 … 0.47) bits.");
      assertThat(text(open, "#sentence-samples-0-more"))
          .isEqualTo(
              "Its majority scores Ans. F1 52.6 (95 % 22.2 … 76.2) and Th. F1 53.7 (95 % 24.2 … 77.3);"
                  + " against one sample, Th. F1 changes (−13 points, 95 % −32 … +3).");
    }
  }

  @Test
  void aBarOpensTheListOfItsStepsAndTheChartCanBeTakenAlong() throws Exception {
    try (OpenWindow open = OpenWindow.on(sampleWithCritics(folder))) {
      goTo(open);
      List<Destination> gone = new ArrayList<>();
      WaitForAsyncUtils.waitForAsyncFx(
          30_000, () -> open.window().wiring().navigation().onArrival(gone::add));

      open.focus("#pattern-perception-chart");
      open.press(KeyCode.DOWN, KeyCode.ENTER);

      assertThat(gone)
          .filteredOn(Destination.CompareSteps.class::isInstance)
          .singleElement()
          .isInstanceOfSatisfying(
              Destination.CompareSteps.class,
              steps -> {
                assertThat(steps.title()).startsWith("critic-a, perception");
                assertThat(steps.steps()).hasSize(11);
              });
      goTo(open);
      assertThat(copied(open, 1)).startsWith("<svg ").contains("critic-a");
      assertThat(copied(open, 2)).startsWith("group,series,value,low,high,n,description");
    }
  }

  @Test
  void aMarkOfAnyCardOpensTheStepsThatItCounts() throws Exception {
    try (OpenWindow open = OpenWindow.on(sampleWithSamples(folder))) {
      goTo(open);
      List<Destination.CompareSteps> gone = new ArrayList<>();
      WaitForAsyncUtils.waitForAsyncFx(
          30_000,
          () ->
              open.window()
                  .wiring()
                  .navigation()
                  .onArrival(
                      to -> {
                        if (to instanceof Destination.CompareSteps steps) {
                          gone.add(steps);
                        }
                      }));
      for (String card :
          List.of(
              "#lookback-0-chart",
              "#samples-chart",
              "#errors-chart",
              "#insights-by-position-chart",
              "#insights-by-length-chart")) {
        gone.clear();
        open.waitFor(() -> isShown(open, card));
        open.focus(card);
        // A mark behind which there is no step leads nowhere.
        for (int mark = 1; mark <= 8 && gone.isEmpty(); mark++) {
          open.press(KeyCode.RIGHT, KeyCode.ENTER);
        }
        assertThat(gone).as(card).hasSize(1);
        Destination.CompareSteps to = gone.getFirst();
        assertThat(to.steps()).as(card).isNotEmpty();
        open.waitFor(() -> text(open, "#compare-given").startsWith(to.title()));
        goTo(open);
      }
    }
  }

  @Test
  void theReportGoesToTheFileThatIsNamedAndNowhereElse() throws Exception {
    try (OpenWindow open = OpenWindow.on(sampleWithCritics(folder))) {
      goTo(open);
      open.chord(KeyCode.CONTROL, KeyCode.E);
      assertThat(open.dialogs().asked())
          .containsExactly("Write a report of the figures: critics.html [*.html, *.md]");
      assertThat(text(open, "#insights-notice"))
          .as("nothing is said of a change of mind")
          .doesNotContain("critics.html");

      Path file = folder.resolve("report.md");
      open.dialogs().willBe(file);
      open.focus("#insights-report");
      open.press(KeyCode.SPACE);
      open.waitFor(() -> text(open, "#insights-notice").contains("report.md"));
      assertThat(Files.readString(file)).startsWith("# ").contains("critic-a finds 68 %");

      open.dialogs().willBe(folder.resolve("nowhere").resolve("report.html"));
      open.chord(KeyCode.CONTROL, KeyCode.E);
      open.waitFor(() -> text(open, "#insights-notice").contains("report.html"));
      assertThat(text(open, "#insights-notice")).contains("can’t be written");
    }
  }

  @Test
  void neitherReportNorListGoesOverTheOpenWorkspace() throws Exception {
    Path workspace = sampleWithCritics(folder);
    try (OpenWindow open = OpenWindow.on(workspace)) {
      goTo(open);
      open.dialogs().willBe(workspace);
      open.chord(KeyCode.CONTROL, KeyCode.E);
      open.waitFor(() -> text(open, "#insights-notice").contains("belongs to a workspace"));

      open.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
      open.waitFor(() -> isShown(open, "#compare-notice"));
      open.dialogs().willBe(workspace.resolveSibling("critics.touchstone-wal"));
      open.chord(KeyCode.CONTROL, KeyCode.E);
      open.waitFor(() -> text(open, "#compare-notice").contains("belongs to a workspace"));
    }
    run("check", workspace.toString());
  }

  @Test
  void theKeyboardIsInTheTableOnceItIsThere() throws Exception {
    try (OpenWindow open = OpenWindow.on(sampleWithCritics(folder))) {
      goTo(open);

      assertThat(open.focusOwner()).isSameAs(node(open, "#leaderboard"));
    }
  }

  @Test
  void openingTheFiguresOfItemsToBeJudgedIsOnRecord() throws Exception {
    try (OpenWindow open = OpenWindow.on(sampleWithCritics(folder))) {
      assertThat(open.item().standing().exposures()).doesNotContain(Exposure.GOLD);
      open.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
      open.waitFor(() -> isShown(open, "#insights-open-all"));
      assertThat(text(open, "#insights-message")).contains("items that you have submitted");

      goTo(open);
      open.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      open.press(KeyCode.PAGE_DOWN);

      assertThat(open.item().standing().exposures()).contains(Exposure.CRITIC, Exposure.GOLD);
    }
  }

  private static String copied(OpenWindow open, int way) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          MenuButton menu =
              (MenuButton)
                  open.window()
                      .stage()
                      .getScene()
                      .lookup("#pattern-perception")
                      .lookup(".chart-menu");
          menu.getItems().get(way).fire();
          return Clipboard.getSystemClipboard().getString();
        });
  }

  private static @Nullable Node node(OpenWindow open, String id) {
    return open.window().stage().getScene().lookup(id);
  }

  private static boolean isShown(OpenWindow open, String id) {
    return node(open, id) != null;
  }

  private static String text(OpenWindow open, String id) {
    return node(open, id) instanceof Labeled label ? label.getText() : "";
  }
}
