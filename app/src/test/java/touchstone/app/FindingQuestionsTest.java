package touchstone.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.app.Queueing.shown;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Leads;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.workspace.Workspace;

/** Questions to the lead show in the queue, to whom they concern and to nobody else. */
final class FindingQuestionsTest {
  private static final Annotator A2 = new Annotator("a2");

  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = OpenWindow.sampleIn(folder);
    as(A2, (session, made) -> session.ask(item(made, 3).id(), "Does the grid count?"));
  }

  @Test
  void onesOwnQuestionsAreFoundWhileTheyAreOpenAndOnceTheyAreAnswered() throws Exception {
    try (OpenWindow open = OpenWindow.on(workspace)) {
      assertThat(marks(open)).isEmpty();
      open.press(L);
      open.type("Which curve?");
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> marks(open).equals(List.of("open question")));
      assertThat(accessibleTextsOfRows(open))
          .filteredOn(text -> text.contains("question"))
          .singleElement()
          .asString()
          .startsWith("Item 1, ")
          .contains(", open question");

      open.chord(CONTROL, Z);
      open.waitFor(() -> marks(open).isEmpty());
      open.chord(CONTROL, SHIFT, Z);
      open.waitFor(() -> marks(open).equals(List.of("open question")));

      open.chord(ALT, Q);
      open.waitFor(() -> shown(open).equals(List.of(1L)));
      assertThat(open.textOf(".removable")).isEqualTo("open question");
      open.chord(ALT, Q);
      open.waitFor(() -> shown(open).size() == 24);
    }
    as(
        A2,
        (session, made) -> {
          Item first = item(made, 1);
          var asked = made.judgments().of(first.id()).questions().getFirst();
          session.answer(first.id(), asked.entry(), "The blue one.");
        });
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.waitFor(() -> marks(open).equals(List.of("question answered")));
      open.chord(ALT, F);
      open.waitFor(() -> !open.robot().lookup(".facet").queryAll().isEmpty());
      List<ToggleButton> chips =
          open.robot().lookup(".facet").queryAllAs(ToggleButton.class).stream()
              .filter(chip -> chip.getText().contains("question"))
              .toList();
      assertThat(chips)
          .extracting(ToggleButton::getAccessibleText)
          .containsExactly("question answered: 1 item");
      WaitForAsyncUtils.waitForAsyncFx(30_000, chips.getFirst()::fire);
      open.waitFor(() -> shown(open).equals(List.of(1L)));
      open.robot().push(ESCAPE);
      open.settle();
    }
    try (OpenWindow again = OpenWindow.on(workspace)) {
      assertThat(shown(again)).as("the filter after a restart").containsExactly(1L);
      again.chord(ALT, C);
      again.waitFor(() -> shown(again).size() == 24);
    }
  }

  @Test
  void aLeadFindsTheOpenQuestionsOfOthersByThePalette() throws Exception {
    try (Workspace made = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      made.putLeads(Leads.of(List.of(OpenWindow.A1)));
    }
    try (OpenWindow open = OpenWindow.on(workspace)) {
      open.waitFor(() -> marks(open).equals(List.of("open question")));
      open.chord(CONTROL, K);
      open.type("items with open questions");
      open.press(ENTER);
      open.waitFor(() -> shown(open).equals(List.of(3L)));

      open.press(PAGE_DOWN);
      open.waitFor(() -> open.item().item().number() == 3);
      open.waitFor(() -> open.robot().lookup(".asked").tryQuery().isPresent());
      open.chord(ALT, A);
      open.type("It does.");
      open.chord(CONTROL, ENTER);
      open.waitFor(() -> marks(open).isEmpty());
      assertThat(shown(open)).as("the list while it is worked on").containsExactly(3L);
      open.chord(ALT, Q);
      open.chord(ALT, Q);
      open.waitFor(() -> shown(open).isEmpty());
    }
  }

  private interface Doing {
    void run(AnnotationSession session, Workspace made) throws Exception;
  }

  private void as(Annotator annotator, Doing doing) throws Exception {
    try (Workspace made = Workspace.open(workspace, Clock.systemUTC(), new Random())) {
      doing.run(
          new AnnotationSession(
              made.journal(),
              made.judgments(),
              GuidelineFile.parse(made.guidelines().getLast()),
              annotator),
          made);
    }
  }

  private static Item item(Workspace made, long number) throws Exception {
    return made.items().at(number).orElseThrow();
  }

  /** Names of the marks that the rows in view have. */
  private static List<String> marks(OpenWindow open) {
    return open.robot().lookup(".queue-questions").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getAccessibleText)
        .toList();
  }

  private static List<String> accessibleTextsOfRows(OpenWindow open) {
    return open.robot().lookup(".queue-list .list-cell").queryAll().stream()
        .map(cell -> cell.getAccessibleText() == null ? "" : cell.getAccessibleText())
        .toList();
  }
}
