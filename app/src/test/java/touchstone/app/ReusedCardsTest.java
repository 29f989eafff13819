package touchstone.app;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.app.annotate.StepModel;
import touchstone.viewer.text.RichText;

/** The cards of one item serve for the next, and nothing of the former item stays in them. */
final class ReusedCardsTest {
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");

  @TempDir private Path folder;

  @Test
  void nothingSaidTypedSelectedOrMissingStaysInACard() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      Set<Node> cards = open.robot().lookup(".step-card").queryAll();
      sayAllOfTheFirstStep(open);
      StepJudgment said = open.judgment().step(1);
      assertThat(said.spans()).containsExactly(new Span(0, 3, null));
      assertThat(said.note()).isEqualTo("see it");
      assertThat(lacking(open)).isNotEmpty();

      open.press(PAGE_DOWN);
      assertThat(open.robot().lookup(".step-card").queryAll()).containsAll(cards);
      assertThat(lacking(open)).isEmpty();
      assertThat(texts(open)).allMatch(text -> text.getHighlights().isEmpty());
      assertThat(texts(open)).allMatch(text -> text.getSelection().isEmpty());
      assertThat(open.robot().lookup("#critique-1").queryAll()).isEmpty();
      assertThat(open.robot().lookup("#note-1").queryAll()).isEmpty();
      assertThat(open.robot().lookup("#question-1").queryAll()).isEmpty();

      open.press(DIGIT3);
      TextArea critique = open.robot().lookup("#critique-1").queryAs(TextArea.class);
      open.chord(CONTROL, Z);
      assertThat(critique.getText()).as("what was typed elsewhere is not taken back").isEmpty();
      open.type("other");
      assertThat(open.judgment().step(1).critique()).isEqualTo("other");
      assertThat(open.judgment().step(1).kinds()).isEmpty();

      open.press(ESCAPE, PAGE_UP);
      assertThat(open.judgment().step(1)).isEqualTo(said);
      assertThat(open.robot().lookup("#critique-1").queryAs(TextArea.class).getText())
          .isEqualTo("wrong axis");
      assertThat(open.robot().lookup("#question-1").queryAs(TextArea.class).getText())
          .as("what was not asked yet")
          .isEqualTo("Is it red");
    }
  }

  @Test
  void cardsThatAnItemDoesNotNeedAreEmptyAndOutOfSight() throws Exception {
    try (OpenWindow open = OpenWindow.on(OpenWindow.sampleIn(folder))) {
      List<Integer> counts = new ArrayList<>();
      for (int item = 1; item <= 12; item++) {
        List<String> steps = open.item().steps().stream().map(StepModel::text).toList();
        counts.add(steps.size());
        List<String> seen = new ArrayList<>();
        for (RichText text : texts(open)) {
          if (isShown(text)) {
            seen.add(text.getText().source());
          } else {
            assertThat(text.getText().source()).isEmpty();
          }
        }
        assertThat(seen).isEqualTo(steps);
        open.press(PAGE_DOWN);
      }
      assertThat(counts)
          .as("items that need fewer cards than the one before")
          .isNotEqualTo(counts.stream().sorted().toList());
    }
  }

  /** A critique, a kind, a note, a marked passage, a question that is not asked, a selection. */
  private static void sayAllOfTheFirstStep(OpenWindow open) throws Exception {
    open.press(TAB, HOME);
    selectThreeCharacters(open);
    open.press(X);
    open.press(ESCAPE, Q, DIGIT3);
    open.type("wrong axis");
    open.press(ESCAPE, C);
    open.type("see it");
    open.press(ESCAPE, Z);
    open.type("Is it red");
    open.chord(CONTROL, ENTER);
  }

  private static void selectThreeCharacters(OpenWindow open) throws Exception {
    for (int i = 0; i < 3; i++) {
      open.chord(SHIFT, RIGHT);
    }
  }

  private static List<Node> lacking(OpenWindow open) {
    return open.robot().lookup(".step-card").queryAll().stream()
        .filter(card -> card.getPseudoClassStates().contains(LACKING))
        .toList();
  }

  private static List<RichText> texts(OpenWindow open) {
    return List.copyOf(open.robot().lookup(".step-card .step-text").queryAllAs(RichText.class));
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
