package touchstone.app;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.Q;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.judgment.VisualCheck.Answer;
import touchstone.annotation.session.Standing.Status;
import touchstone.viewer.text.Highlight;
import touchstone.viewer.text.RichText;

final class ExplainingStepsTest {
  private static final String GUIDELINE =
      """
      ---
      name: Looking back
      version: 1
      verdicts: [correct, incorrect]
      kinds: visco
      required: [visual_checks]
      checklist: ["Is it there?"]
      confidence: true
      ---
      Look twice.
      """;
  private static final ErrorKind PERCEPTION = new ErrorKind("perception");

  @TempDir private Path folder;

  private OpenWindow open() throws Exception {
    return OpenWindow.on(OpenWindow.sampleIn(folder, GUIDELINE));
  }

  @Test
  void aCritiqueGrowsCountsItsWordsAndTakesSymbolsByName() throws Exception {
    try (OpenWindow open = open()) {
      open.press(DIGIT3);
      double oneLine = field(open, "#critique-1").getBoundsInLocal().getHeight();
      open.type("\\alpha");
      open.press(TAB);
      open.type(" is 1, not x?");
      assertThat(open.judgment().step(1).critique()).isEqualTo("α is 1, not x?");
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(shownText(open, ".word-count")).isEqualTo("5 words");
      open.chord(SHIFT, ENTER);
      open.chord(SHIFT, ENTER);
      open.type("So no.");
      assertThat(open.judgment().step(1).critique()).isEqualTo("α is 1, not x?\n\nSo no.");
      assertThat(field(open, "#critique-1").getBoundsInLocal().getHeight()).isGreaterThan(oneLine);

      open.press(TAB, SPACE);
      assertThat(open.judgment().step(1).kinds()).containsExactly(PERCEPTION);
      open.press(ESCAPE);
      assertThat(open.focusOwner()).isNotNull();
      assertThat(Objects.requireNonNull(open.focusOwner()).getStyleClass()).contains("step-card");
    }
  }

  @Test
  void aPassageIsMarkedAsWrongByKeysAndUnderlined() throws Exception {
    try (OpenWindow open = open()) {
      open.press(TAB);
      assertThat(open.focusOwner()).isInstanceOf(RichText.class);
      open.press(HOME);
      open.chord(SHIFT, RIGHT);
      open.chord(SHIFT, RIGHT);
      open.chord(SHIFT, RIGHT);
      assertThat(open.item().step(1).selectionProperty().get()).isEqualTo(new Span(0, 3, null));
      assertThat(field(open, ".span-bar").isVisible()).isTrue();

      open.press(X);
      assertThat(open.judgment().step(1).spans()).containsExactly(new Span(0, 3, null));
      assertThat(open.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
      RichText text = open.robot().lookup(".step-card .step-text").queryAs(RichText.class);
      assertThat(text.getHighlights()).containsExactly(new Highlight(0, 3, "error"));
      assertThat(text.getSelection().isEmpty()).isTrue();
      assertThat(shownText(open, ".span-chips .chip")).isEqualTo("“The”  ×");

      open.chord(CONTROL, ENTER);
      open.press(ESCAPE);
      open.chord(CONTROL, Z);
      assertThat(text.getHighlights()).isEmpty();
      assertThat(open.textOf("#notice"))
          .isEqualTo("Undid: step 1 incorrect and marked passages of step 1");
    }
  }

  @Test
  void anInheritedErrorRepeatsItsCritiqueAndANoteIsTaken() throws Exception {
    try (OpenWindow open = open()) {
      open.press(DIGIT3);
      open.type("wrong axis");
      open.press(ENTER, I);
      open.chord(CONTROL, D);
      assertThat(open.judgment().step(2).inheritedFrom()).containsExactly(1);
      assertThat(open.judgment().step(2).critique()).isEqualTo("wrong axis");

      open.press(ESCAPE, C);
      assertThat(open.focusOwner()).hasFieldOrPropertyWithValue("id", "note-2");
      open.type("see 1");
      open.press(ENTER, Q, J);
      assertThat(open.judgment().step(2).note()).isEqualTo("see 1");
      assertThat(open.judgment().step(2).kinds()).containsExactly(PERCEPTION);
      assertThat(visible(open, ".step-summary"))
          .extracting(node -> ((Labeled) node).getText())
          .containsExactly("↳ from 1 · perception · note");
    }
  }

  @Test
  void keysThatJudgeElsewhereAreTextInANoteAndInAVisualQuestion() throws Exception {
    try (OpenWindow open = open()) {
      open.press(C);
      open.type("1x?3");
      assertThat(open.judgment().step(1)).isEqualTo(StepJudgment.NONE.withNote("1x?3"));
      assertThat(open.isCovered()).as("by the cheat sheet").isFalse();

      open.press(ESCAPE, Z);
      open.type("x1?3");
      assertThat(open.focusOwner())
          .hasFieldOrPropertyWithValue("id", "question-1")
          .hasFieldOrPropertyWithValue("text", "x1?3");
      assertThat(open.judgment().step(1)).isEqualTo(StepJudgment.NONE.withNote("1x?3"));
      assertThat(open.isCovered()).isFalse();
      assertThat(open.model().focusedStep()).isEqualTo(1);

      open.press(ENTER);
      assertThat(open.judgment().step(1).checks())
          .extracting(VisualCheck::question)
          .contains("x1?3");
      assertThat(open.judgment().step(1).verdict()).isNull();
    }
  }

  @Test
  void lookingBackIsAskedForAnsweredByKeysAndShownWhereItIsMissing() throws Exception {
    try (OpenWindow open = open()) {
      open.press(DIGIT1);
      assertThat(open.model().focusedStep()).as("the check waits").isEqualTo(1);
      open.chord(CONTROL, ENTER);
      assertThat(open.standing().status()).isEqualTo(Status.DRAFT);
      assertThat(visible(open, ".check-row"))
          .allMatch(
              row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lacking")));

      open.press(Z);
      open.type("Is it red?");
      open.press(ENTER, Y);
      assertThat(open.model().focusedStep()).isEqualTo(1);
      open.press(N);
      assertThat(open.model().focusedStep()).as("all is answered").isEqualTo(2);
      assertThat(open.judgment().step(1).checks())
          .containsExactly(
              new VisualCheck("Is it there?", Answer.YES, null),
              new VisualCheck("Is it red?", Answer.NO, null));
      assertThat(open.item().step(1).missingProperty().get()).isEmpty();

      open.press(M);
      assertThat(shownText(open, ".check-answer")).isEqualTo("? can’t tell");
    }
  }

  private static Node field(OpenWindow open, String query) {
    return open.robot().lookup(query).query();
  }

  private static String shownText(OpenWindow open, String query) {
    return ((Labeled) visible(open, query).iterator().next()).getText();
  }

  /** What of a kind is in a card that is open. */
  private static Set<Node> visible(OpenWindow open, String query) {
    return open.robot().lookup(query).match(ExplainingStepsTest::isShown).queryAll();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
