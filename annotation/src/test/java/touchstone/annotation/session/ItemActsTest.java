package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.replica;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Standing.Status;

/** What is done with an item beside judging it. */
final class ItemActsTest {
  private static final Item ITEM = item(1, 1);
  private static final Skip TOO_HARD = new Skip(Skip.Reason.TOO_HARD, "over my head");

  private final Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
  private final Judgments judgments = new FoldedJudgments(journal, Map.of());
  private final AnnotationSession a1 = session(A1);
  private final AnnotationSession a2 = session(A2);

  private AnnotationSession session(Annotator annotator) {
    return new AnnotationSession(journal, judgments, Guidelines.TWO_VALUED, annotator);
  }

  private void submit(AnnotationSession session) throws StorageException {
    session.change(ITEM.id(), new Change.StepVerdict(1, Verdict.CORRECT));
    session.change(ITEM.id(), new Change.AnswerVerdict(Verdict.CORRECT));
    assertThat(session.submit(ITEM)).isEmpty();
  }

  @Test
  void aSkipIsTakenBackWhateverElseWasDoneSince() throws StorageException {
    submit(a1);
    a1.skip(ITEM.id(), TOO_HARD);
    a1.change(ITEM.id(), new Change.StepUnsure(1, true));

    Reversal reversal = a1.takeSkipBack(ITEM.id()).orElseThrow();

    assertThat(reversal.standing().skip()).isNull();
    assertThat(reversal.standing().inForce()).as("the submission before the skip").isNotNull();
    assertThat(a1.takeSkipBack(ITEM.id())).isEmpty();
  }

  @Test
  void anItemThatWasOnlySkippedIsOpenAgainAfterUndo() throws StorageException {
    a1.skip(ITEM.id(), TOO_HARD);

    Reversal reversal = a1.undo().orElseThrow();

    assertThat(reversal.standing().status()).isEqualTo(Status.TO_DO);
  }

  @Test
  void timeTakesNothingFromTheReachOfUndo() throws StorageException {
    a1.change(ITEM.id(), new Change.StepUnsure(1, true));
    for (int i = 0; i < 2_500; i++) {
      a1.spend(ITEM.id(), 1, 10);
    }

    assertThat(a1.undo()).isPresent();
    assertThat(a1.standing(ITEM.id()).judgment().step(1).unsure()).isFalse();
  }

  @Test
  void theSkipOfAnotherStaysWhereItIs() throws StorageException {
    a1.skip(ITEM.id(), TOO_HARD);

    assertThat(a2.takeSkipBack(ITEM.id())).isEmpty();
    assertThat(a1.standing(ITEM.id()).skip()).isEqualTo(TOO_HARD);
  }

  @Test
  void timeAddsUpByStepAndChangesNoStatus() throws StorageException {
    a1.spend(ITEM.id(), 1, 1_500);
    a1.spend(ITEM.id(), 0, 200);
    a1.spend(ITEM.id(), 1, 40);

    Standing standing = a1.standing(ITEM.id());
    assertThat(standing.time()).isEqualTo(Map.of(0, 200L, 1, 1_540L));
    assertThat(standing.totalTime()).isEqualTo(1_740);
    assertThat(standing.status()).isEqualTo(Status.TO_DO);
  }

  @Test
  void undoPassesOverTime() throws StorageException {
    a1.change(ITEM.id(), new Change.StepVerdict(1, Verdict.CORRECT));
    a1.spend(ITEM.id(), 1, 1_500);

    assertThat(a1.undo().orElseThrow().standing().judgment().step(1).verdict()).isNull();
    assertThat(a1.undo()).isEmpty();
    assertThat(a1.standing(ITEM.id()).totalTime()).isEqualTo(1_500);
  }

  @Test
  void anItemOfANewerProgramKeepsNoTime() throws StorageException {
    journal.append(List.of(new Draft(A2, "g", ITEM.id(), new Act.Unknown("adjudicated", 2, "{}"))));

    a1.spend(ITEM.id(), 1, 1_500);

    assertThat(a1.standing(ITEM.id()).time()).isEmpty();
  }

  @Test
  void impossibleTimesAndEmptyQuestionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Act.TimeSpent(-1, 1))
        .withMessage("step is negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Act.TimeSpent(1, 0))
        .withMessage("milliseconds are not 1 to a day: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Act.TimeSpent(1, 86_400_001));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Act.Asked(" "))
        .withMessage("words are blank");
  }

  @Test
  void aQuestionIsAnsweredInItsPlace() throws StorageException {
    a1.ask(ITEM.id(), "Which of the two curves?");
    a1.ask(ITEM.id(), "Does the grid count?");
    Question asked = judgments.of(ITEM.id()).questions().getFirst();
    assertThat(asked.isOpen()).isTrue();
    assertThat(asked.hasWordsOfOthers(A1)).isFalse();

    a2.answer(ITEM.id(), asked.entry(), "The blue one.");

    List<Question> questions = judgments.of(ITEM.id()).questions();
    assertThat(questions)
        .extracting(Question::words, Question::by, Question::at)
        .containsExactly(
            tuple("Which of the two curves?", A1, NOON), tuple("Does the grid count?", A1, NOON));
    assertThat(questions.getFirst().answers())
        .extracting(Question.Answer::words, Question.Answer::by, Question.Answer::at)
        .containsExactly(tuple("The blue one.", A2, NOON));
    assertThat(questions.getLast().answers()).isEmpty();
    assertThat(judgments.of(ITEM.id()).questions().getFirst().hasWordsOfOthers(A1)).isTrue();
  }

  @Test
  void theQuestionOfAnotherIsSeenByLeadsAndAfterSubmissionOnly() throws StorageException {
    a1.ask(ITEM.id(), "Which of the two curves?");

    assertThat(judgments.of(ITEM.id()).questionsFor(A1, false)).hasSize(1);
    assertThat(judgments.of(ITEM.id()).questionsFor(A2, false)).isEmpty();
    assertThat(judgments.of(ITEM.id()).questionsFor(A2, true)).hasSize(1);
    submit(a2);
    assertThat(judgments.of(ITEM.id()).questionsFor(A2, false)).hasSize(1);
  }
}
