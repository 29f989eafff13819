package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyLoader;
import touchstone.annotation.study.StudySettings;
import touchstone.app.compare.CompareModel;
import touchstone.app.compare.CompareState;
import touchstone.app.navigation.Destination;
import touchstone.assets.guideline.Guidelines;
import touchstone.assets.sample.Sample;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;
import touchstone.viewer.text.RichText;

/** The sample's critics beside gold, step by step, by keys alone. */
final class CompareTest {
  @TempDir private Path folder;

  /** Lets a1 submit what gold says of the first items. */
  static Path judged(Path workspace, long items) throws Exception {
    try (Workspace opened = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      AnnotationSession session = session(opened);
      for (long number = 1; number <= items; number++) {
        Item item = opened.items().at(number).orElseThrow();
        assertThat(session.record(item, judgment(opened, item), null, true, "judged " + number))
            .as(item.sourceId())
            .isEmpty();
      }
    }
    return workspace;
  }

  /** What a1 does outside the window. */
  static AnnotationSession session(Workspace opened) throws Exception {
    return new AnnotationSession(
        opened.journal(),
        opened.judgments(),
        GuidelineFile.parse(Guidelines.source("visco")),
        OpenWindow.A1);
  }

  static Judgment judgment(Workspace opened, Item item) throws Exception {
    var gold = opened.judgments().imported(item.id()).orElseThrow();
    Judgment judgment = gold.judgment();
    for (int step = 1; step <= item.stepCount(); step++) {
      String critique =
          gold.referencesOf(step).stream().map(Reference::text).findFirst().orElse("");
      judgment = judgment.withStep(step, said -> said.withCritique(critique));
    }
    return judgment;
  }

  private OpenWindow compared(long items) throws Exception {
    return compared(folder, items);
  }

  /** The sample with its critics, of which a1 has submitted the first items, at Compare. */
  static OpenWindow compared(Path folder, long items) throws Exception {
    OpenWindow open = OpenWindow.on(judged(InsightsTest.sampleWithCritics(folder), items));
    open.chord(CONTROL, DIGIT2);
    open.waitFor(() -> !(model(open).stateProperty().get() instanceof CompareState.Loading));
    open.settle();
    return open;
  }

  static CompareModel model(OpenWindow open) {
    return open.window().wiring().compare();
  }

  static Comparison comparison(OpenWindow open) {
    Comparison shown = model(open).comparison();
    if (shown == null) {
      throw new AssertionError("nothing is compared");
    }
    return shown;
  }

  private Item item(long number) throws Exception {
    try (Workspace read = Workspace.openToRead(folder.resolve("critics.touchstone"))) {
      return read.items().at(number).orElseThrow();
    }
  }

  /** Every word that can be read in the window. */
  static String seen(OpenWindow open) {
    List<String> words = new ArrayList<>();
    for (Node node : open.robot().lookup(node -> true).queryAll()) {
      if (node instanceof Labeled labeled && labeled.isVisible()) {
        words.add(labeled.getText());
      } else if (node instanceof RichText text) {
        words.add(text.getText().source());
      }
    }
    return words.stream().filter(word -> word != null).collect(Collectors.joining("\n"));
  }

  /** Numbers of the items of the list that is shown. */
  private static List<Long> list(OpenWindow open) throws Exception {
    List<Long> numbers = new ArrayList<>();
    int size = model(open).browser().listProperty().get().size();
    for (int i = 0; i < size; i++) {
      open.settle();
      int index = i;
      open.waitFor(
          () ->
              model(open).indexProperty().get() == index
                  && model(open).stateProperty().get() instanceof CompareState.Open);
      numbers.add(comparison(open).item().number());
      open.press(PAGE_DOWN);
    }
    return numbers;
  }

  /** What each critic's file says beside gold, read off the sample's files. */
  @Test
  void eachListShowsTheRightItemsOneAfterTheOther() throws Exception {
    try (OpenWindow open = compared(22)) {
      assertThat(open.textOf("#compare-missed-error")).isEqualTo("Missed errors · 14");
      assertThat(list(open))
          .containsExactly(1L, 2L, 4L, 5L, 7L, 9L, 10L, 12L, 14L, 15L, 16L, 19L, 20L, 22L);
      open.press(F);
      assertThat(open.textOf("#compare-false-alarm")).isEqualTo("False alarms · 13");
      assertThat(list(open))
          .containsExactly(1L, 4L, 5L, 6L, 7L, 9L, 11L, 13L, 16L, 17L, 18L, 21L, 22L);
      open.press(F);
      assertThat(list(open)).containsExactly(14L, 22L);
      open.press(F);
      assertThat(open.textOf("#compare-after-error")).isEqualTo("After an error · 7");
      assertThat(list(open)).containsExactly(1L, 4L, 5L, 7L, 9L, 16L, 22L);
      open.press(F);
      assertThat(open.textOf("#compare-format-error")).isEqualTo("Format errors · 2");
      assertThat(list(open)).containsExactly(13L, 17L);
      open.press(F);
      assertThat(open.textOf("#compare-disagreement")).isEqualTo("Critics disagree · 20");
    }
  }

  @Test
  void nothingShowsOfAnItemThatIsStillToBeJudged() throws Exception {
    try (OpenWindow open = compared(2)) {
      assertThat(model(open).browser().listProperty().get().stops()).hasSize(2);
      Item third = item(3);
      WaitForAsyncUtils.waitForAsyncFx(
          30_000,
          () -> open.window().wiring().navigation().go(new Destination.CompareItem(third.id(), 1)));
      open.waitFor(() -> model(open).stateProperty().get() instanceof CompareState.JudgeFirst);

      assertThat(open.textOf("#compare-message")).startsWith("Judge item 3 first.");
      assertThat(seen(open)).doesNotContain("critic-a", "VISCore", "isosceles", "114");
      open.press(ENTER);
      open.waitFor(() -> open.item().item().number() == 3);
      assertThat(open.standing().exposures()).isEmpty();
      assertThat(seen(open)).doesNotContain("critic-a", "VISCore", "Correct.");

      open.chord(CONTROL, K);
      open.type("This step is correct");
      assertThat(seen(open)).doesNotContain("Go to item");
      open.press(ESCAPE);
      // A step that both may look for is found; what only a critic says is not.
      assertThat(found(open, "isosceles")).contains(3L);
      assertThat(found(open, "ends above the line")).isEmpty();
    }
  }

  /** Numbers of the items that the queue finds. */
  private static List<Long> found(OpenWindow open, String text) throws Exception {
    if (open.focusOwner() instanceof TextField) {
      open.press(ESCAPE);
    }
    open.type("/");
    open.type(text);
    var queue = open.model().queue();
    open.waitFor(() -> queue.queryProperty().get().text().equals(text));
    open.waitFor(() -> queue.wholeProperty().get());
    open.settle();
    return queue.rowsProperty().get().numbers().stream().boxed().toList();
  }

  @Test
  void openingIsRecordedAndTheBlindJudgmentStays() throws Exception {
    try (OpenWindow open = compared(1)) {
      assertThat(comparison(open).own().exposures())
          .contains(Exposure.CRITIC, Exposure.GOLD, Exposure.OTHER_PEOPLE);
      assertThat(comparison(open).own().blind()).isPresent();
      assertThat(open.textOf("#compare-blind")).startsWith("Judged blind on ");
    }
  }

  /**
   * By hand: gold has two wrong steps in each of the two items, critic-a flags both of the second.
   * Of the references to its two explanations 2 of 3 and 3 of 3 are said to name the same mistake:
   * Ex. F1 = 2 · (2/3 + 1) / (4 + 2) = 55.6 %.
   */
  @Test
  void judgingByKeysChangesExF1AsComputedByHand() throws Exception {
    try (OpenWindow open = compared(2)) {
      open.press(PAGE_DOWN);
      open.waitFor(() -> comparison(open).item().number() == 2);
      assertThat(model(open).cursor().step()).isEqualTo(3);
      assertThat(seen(open)).contains("critic-a", "VISCore");

      open.press(DIGIT1);
      assertThat(seen(open)).as("names and scores hide").doesNotContain("critic-a", "VISCore");
      open.press(DIGIT2, DIGIT3, DIGIT3);
      open.press(J, DIGIT1, DIGIT2, DIGIT3, DIGIT3);
      open.chord(CONTROL, Z);
      assertThat(open.textOf("#compare-notice")).isEqualTo("Undid: step 4 another mistake");
      assertThat(seen(open)).as("agreement hides with the scores").doesNotContain("κ");
      open.press(N);
      open.waitFor(() -> seen(open).contains("critic-a"));
      // The model judge says of all six pairs that they name the same mistake, a1 of five: as often
      // as chance has it.
      open.waitFor(() -> !open.robot().lookup(".head-kappa").queryAll().isEmpty());
      assertThat(open.textOf("#critic-head-0 .head-kappa")).isEqualTo("Your κ 0.00 (n = 6)");
      assertThat(open.robot().lookup(".head-kappa").queryAll())
          .as("nobody else's explanations were judged")
          .hasSize(1);
    }
    assertThat(exF1("critic-a")).isCloseTo(100 * 2 * (2.0 / 3 + 1) / 6, within(1e-9));
  }

  private double exF1(String critic) throws Exception {
    try (Workspace opened = Workspace.openToRead(folder.resolve("critics.touchstone"))) {
      assertThat(opened.check()).isEmpty();
      StudyData data =
          new StudyLoader(opened.studySources(), OpenWindow.A1)
              .load(StudySettings.STANDARD.withJudge(OpenWindow.A1.name()));
      Contender contender =
          data.contenders().stream()
              .filter(one -> one.subject().toString().contains("critic=" + critic + ","))
              .findFirst()
              .orElseThrow();
      Double value =
          new Scorer(data.settings().reading(), Bootstrap.none())
              .score(contender)
              .critique()
              .exF1()
              .value();
      if (value == null) {
        throw new AssertionError("Ex. F1 of " + critic + " is undefined");
      }
      return value;
    }
  }

  @Test
  void aChangeOfMindIsHandedInByKeysBesideTheBlindJudgment() throws Exception {
    try (OpenWindow open = compared(1)) {
      open.press(K);
      assertThat(model(open).cursor().step()).isEqualTo(1);
      open.press(M, TAB);
      open.press(SPACE);
      open.chord(CONTROL, ENTER);
      assertThat(open.textOf("#compare-notice")).isEqualTo("One thing is missing");
      open.focus("#mind-critique");
      open.type("it opens to the side");
      open.chord(CONTROL, ENTER);

      assertThat(open.textOf("#compare-notice"))
          .isEqualTo("Step 1 changed; what you said blind stays on record");
      var own = comparison(open).own();
      assertThat(own.judgment().step(1).critique()).isEqualTo("it opens to the side");
      assertThat(own.blind().orElseThrow().judgment().step(1).verdict()).isEqualTo(Verdict.CORRECT);
      assertThat(seen(open)).contains("you: correct blind, now incorrect");
    }
  }

  @Test
  void columnsAreMovedAndHiddenByKeysAndStayLikeThat() throws Exception {
    try (OpenWindow open = compared(1)) {
      assertThat(heads(open)).startsWith("critic-a", "critic-b");
      open.chord(ALT, RIGHT);
      assertThat(heads(open)).startsWith("critic-b", "critic-a");
      open.press(H);
      assertThat(heads(open)).doesNotContain("critic-a");
    }
    try (OpenWindow again = OpenWindow.on(folder.resolve("critics.touchstone"))) {
      again.chord(CONTROL, DIGIT2);
      again.waitFor(() -> model(again).comparison() != null);
      assertThat(heads(again)).startsWith("critic-b").doesNotContain("critic-a");
      again.chord(SHIFT, H);
      assertThat(heads(again)).startsWith("critic-b", "critic-a");
    }
  }

  @Test
  void aCriticsFileComesInThroughTheWindowAndItsBadRowIsNamed() throws Exception {
    Path file = folder.resolve("critic-d.jsonl");
    List<String> lines;
    try (var in = Sample.load().open("critics/critic-a.jsonl")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    List<String> broken = new ArrayList<>(lines);
    broken.set(2, "{\"formatted\": ");
    Files.write(file, broken);
    try (OpenWindow open = compared(1)) {
      open.dialogs().willBe(file);
      open.chord(CONTROL, I);
      open.waitFor(open::isCovered);
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "import-name");
      open.focus("#import-start");
      open.press(SPACE);
      open.waitFor(() -> open.textOf("#import-said").contains("added"));

      assertThat(open.textOf("#import-said"))
          .isEqualTo("21 added, 0 there already, 0 judged rows, 1 rows not taken");
      assertThat(
              open.robot().lookup("#import-problems").queryAs(ListView.class).getItems().toString())
          .contains("3");
      open.press(ESCAPE);
      assertThat(open.isCovered()).isFalse();
      open.waitFor(() -> heads(open).contains("critic-d"));
    }
  }

  @Test
  void aListGoesToTheFileThatIsNamed() throws Exception {
    Path file = folder.resolve("missed.csv");
    try (OpenWindow open = compared(1)) {
      open.chord(CONTROL, E);
      assertThat(open.dialogs().asked())
          .containsExactly("Export this list as JSONL or CSV: cases.jsonl [*.jsonl, *.csv]");
      open.dialogs().willBe(file);
      open.chord(CONTROL, E);
      open.waitFor(() -> open.textOf("#compare-notice").contains("missed.csv"));
      assertThat(Files.readAllLines(file)).hasSizeGreaterThan(1);
    }
  }

  static List<String> heads(OpenWindow open) {
    return open.robot().lookup(".critic-head .head-name").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
