package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.judgment.VisualCheck.Answer;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.Guideline.Requirement;

final class StepEditingTest {
  private static final ErrorKind PERCEPTION = new ErrorKind("perception");
  private static final ErrorKind REASONING = new ErrorKind("reasoning");

  private final OneItem item = new OneItem(Set.of());

  private void judgeIncorrect(int step, String critique) {
    item.model().judgeStep(step, Verdict.INCORRECT);
    item.step(step).critiqueProperty().set(critique);
    item.model().flushTyping();
  }

  @Test
  void aStepMayHaveSeveralKinds() throws Exception {
    item.editing().applyKind(1, PERCEPTION);
    item.editing().applyKind(1, REASONING);
    assertThat(item.saved(1).kinds()).containsExactly(PERCEPTION, REASONING);
    item.editing().applyKind(1, PERCEPTION);
    assertThat(item.saved(1).kinds()).containsExactly(REASONING);
  }

  @Test
  void aKindSaysThatTheStepIsWrongAsOneAct() throws Exception {
    item.model().judgeStep(1, Verdict.CORRECT);
    for (int step : List.of(1, 2)) {
      item.editing().applyKind(step, PERCEPTION);
      assertThat(item.saved(step).verdict()).isEqualTo(Verdict.INCORRECT);
      assertThat(item.saved(step).kinds()).containsExactly(PERCEPTION);
      assertThat(item.model().focusProperty().get()).isEqualTo(new Focus.Critique(step));
    }

    item.model().undo();
    assertThat(item.saved(2)).isEqualTo(StepJudgment.NONE);
    item.model().undo();
    assertThat(item.saved(1)).isEqualTo(StepJudgment.NONE.withVerdict(Verdict.CORRECT));
    item.model().redo();
    assertThat(item.saved(1).kinds()).containsExactly(PERCEPTION);
  }

  @Test
  void anInheritedErrorIsTakenBackWhole() throws Exception {
    judgeIncorrect(1, "It is 3.");
    item.editing().inheritFromLastError(2);
    item.model().undo();
    assertThat(item.saved(2)).isEqualTo(StepJudgment.NONE);
  }

  @Test
  void aCorrectStepKeepsNothingOfAnErrorButUndoBringsItBack() throws Exception {
    judgeIncorrect(1, "It is 3.");
    item.step(2).selectionProperty().set(new Span(0, 2, null));
    item.editing().markSelection(2, null);
    item.editing().inheritFromLastError(2);
    item.editing().applyKind(2, REASONING);
    StepJudgment wrong = item.saved(2);

    item.model().judgeStep(2, Verdict.CORRECT);
    assertThat(item.saved(2)).isEqualTo(StepJudgment.NONE.withVerdict(Verdict.CORRECT));

    item.model().undo();
    assertThat(item.saved(2)).isEqualTo(wrong);
    assertThat(wrong.inheritedFrom()).containsExactly(1);
  }

  @Test
  void whyAKeyDoesNothingIsSaid() {
    assertSays(item.editing()::inheritFromLastError, new Notice.NoEarlierError());
    assertSays(item.editing()::repeatCritique, new Notice.NothingToRepeat());
    assertSays(step -> item.editing().markSelection(step, null), new Notice.NothingSelected());
    assertSays(step -> item.editing().answerNextCheck(step, Answer.YES), new Notice.NoCheck());
  }

  private void assertSays(IntConsumer key, Notice why) {
    key.accept(2);
    assertThat(item.model().noticeProperty().get()).isEqualTo(why);
  }

  @Test
  void undoGoesWhereItChangesSomething() {
    item.model().judgeStep(1, Verdict.CORRECT);
    item.model().judgeStep(2, Verdict.INCORRECT);
    item.model().judgeAnswer(Verdict.CORRECT);
    item.model().focusOnStep(3);

    item.model().undo();
    assertThat(item.model().focusProperty().get()).isEqualTo(new Focus.Answer());
    item.model().undo();
    assertThat(item.model().focusProperty().get()).isEqualTo(new Focus.Step(2));
    assertThat(item.model().noticeProperty().get())
        .isEqualTo(
            new Notice.Undone(new Effect.Content(new Change.StepVerdict(2, Verdict.INCORRECT))));
    item.model().undo();
    item.model().redo();
    assertThat(item.model().focusProperty().get()).isEqualTo(new Focus.Step(1));
  }

  @Test
  void anErrorIsInheritedFromTheNearestStepThatIsWrong() throws Exception {
    judgeIncorrect(1, "It is 3.");
    item.model().judgeStep(2, Verdict.CORRECT);

    item.editing().inheritFromLastError(3);

    assertThat(item.saved(3).inheritedFrom()).containsExactly(1);
    assertThat(item.saved(3).verdict()).isEqualTo(Verdict.INCORRECT);
  }

  @Test
  void withoutAnEarlierErrorNothingIsInherited() throws Exception {
    item.editing().inheritFromLastError(3);

    assertThat(item.saved(3).inheritedFrom()).isEmpty();
    assertThat(item.saved(3).verdict()).isNull();
  }

  @Test
  void theCritiqueOfTheStepInheritedFromIsRepeated() throws Exception {
    judgeIncorrect(1, "It is 3.");
    item.editing().repeatCritique(2);
    assertThat(item.saved(2).critique()).isEmpty();

    item.editing().inheritFromLastError(2);
    item.editing().repeatCritique(2);

    assertThat(item.saved(2).critique()).isEqualTo("It is 3.");
  }

  @Test
  void confidenceSaidAgainIsTakenBack() throws Exception {
    item.editing().toggleConfidence(1, 0.75);
    assertThat(item.saved(1).confidence()).isEqualTo(0.75);
    item.editing().toggleConfidence(1, 0.5);
    assertThat(item.saved(1).confidence()).isEqualTo(0.5);
    item.editing().toggleConfidence(1, 0.5);
    assertThat(item.saved(1).confidence()).isNull();
  }

  @Test
  void aNoteIsSavedAtAPauseLikeTheCritique() throws Exception {
    item.step(1).noteProperty().set("Ask the lead.");
    assertThat(item.saved(1).note()).isEmpty();
    item.model().flushTyping();
    assertThat(item.saved(1).note()).isEqualTo("Ask the lead.");

    item.model().undo();
    assertThat(item.step(1).noteProperty().get()).isEmpty();
  }

  @Test
  void selectedTextIsMarkedAsWrongAndTheStepWithIt() throws Exception {
    item.step(1).selectionProperty().set(new Span(6, 11, null));

    item.editing().applyKind(1, PERCEPTION);

    assertThat(item.saved(1).spans()).containsExactly(new Span(6, 11, PERCEPTION));
    assertThat(item.saved(1).verdict()).isEqualTo(Verdict.INCORRECT);
    assertThat(item.saved(1).kinds()).as("the kind is the passage's").isEmpty();
    assertThat(item.step(1).selectionProperty().get()).isNull();
  }

  @Test
  void passagesAreKeptInReadingOrderAndOnceEach() throws Exception {
    item.step(1).selectionProperty().set(new Span(6, 11, null));
    item.editing().markSelection(1, null);
    item.step(1).selectionProperty().set(new Span(0, 2, null));
    item.editing().markSelection(1, null);
    item.step(1).selectionProperty().set(new Span(6, 11, null));
    item.editing().markSelection(1, REASONING);

    assertThat(item.saved(1).spans())
        .containsExactly(new Span(0, 2, null), new Span(6, 11, REASONING));
    item.editing().removeSpan(1, new Span(0, 2, null));
    assertThat(item.saved(1).spans()).containsExactly(new Span(6, 11, REASONING));
  }

  @Test
  void aQuestionOfOnesOwnIsAskedAnsweredAndRemoved() throws Exception {
    item.editing().ask(1, "  Is it red? ");
    item.editing().ask(1, "Is it red?");
    item.editing().ask(1, " ");
    assertThat(item.saved(1).checks()).containsExactly(new VisualCheck("Is it red?", null, null));

    item.editing().answerNextCheck(1, Answer.CANNOT_TELL);
    assertThat(item.saved(1).checks())
        .containsExactly(new VisualCheck("Is it red?", Answer.CANNOT_TELL, null));

    item.editing().removeCheck(1, 0);
    assertThat(item.saved(1).checks()).isEmpty();
  }

  @Test
  void theChecklistIsThereUnstoredAndOnlyItsAnswersAreKept() throws Exception {
    OneItem listed = new OneItem(Set.of(), "Is it red?", "Is it big?");
    assertThat(listed.editing().checks(1)).extracting(VisualCheck::answer).containsOnlyNulls();

    listed.step(1).focusedCheckProperty().set(1);
    listed.editing().answerNextCheck(1, Answer.NO);

    assertThat(listed.saved(1).checks())
        .containsExactly(new VisualCheck("Is it big?", Answer.NO, null));
    listed.editing().removeCheck(1, 1);
    assertThat(listed.saved(1).checks()).as("the guideline's question stays").hasSize(1);
  }

  @Test
  void aCorrectStepWaitsForItsChecksAndThenGoesOn() {
    OneItem listed = new OneItem(Set.of(Requirement.VISUAL_CHECKS), "Is it red?", "Is it big?");

    listed.model().judge(Verdict.CORRECT);
    assertThat(listed.model().focusProperty().get()).isEqualTo(new Focus.Step(1));
    listed.editing().answerNextCheck(1, Answer.YES);
    assertThat(listed.model().focusProperty().get()).isEqualTo(new Focus.Step(1));
    listed.editing().answerNextCheck(1, Answer.NO);
    assertThat(listed.model().focusProperty().get()).isEqualTo(new Focus.Step(2));
  }

  @Test
  void nothingIsMissingOfAnItemThatIsSkipped() {
    item.model().submit();
    assertThat(item.step(1).missingProperty().get()).isNotEmpty();
    SkipModel skipping = new SkipModel(item.model());
    skipping.start();
    skipping.choose(1);
    skipping.confirm();
    assertThat(item.step(1).missingProperty().get()).isEmpty();
  }

  @Test
  void unansweredChecksOfACorrectStepAreMissingUntilAllAreAnswered() {
    OneItem listed = new OneItem(Set.of(Requirement.VISUAL_CHECKS), "Is it red?", "Is it big?");
    listed.model().judge(Verdict.CORRECT);
    listed.model().submit();
    assertThat(listed.step(1).missingProperty().get()).hasSize(1);

    listed.editing().answerNextCheck(1, Answer.YES);
    assertThat(listed.step(1).missingProperty().get()).as("one is open").hasSize(1);
    listed.editing().answerNextCheck(1, Answer.YES);
    assertThat(listed.step(1).missingProperty().get()).isEmpty();
  }
}
