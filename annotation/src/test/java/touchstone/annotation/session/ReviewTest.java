package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.replica;
import static touchstone.annotation.critique.ExplanationVerdict.NOT_JUDGED;
import static touchstone.annotation.critique.ExplanationVerdict.RIGHT;
import static touchstone.annotation.critique.ExplanationVerdict.WRONG;
import static touchstone.annotation.judgment.Verdict.CORRECT;
import static touchstone.annotation.judgment.Verdict.INCORRECT;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.session.Standing.Status;

/** What is done once a judgment is handed in: critics are opened, judged, and minds change. */
final class ReviewTest {
  private static final Item ITEM = item(1, 2);
  private static final CriticOutputId OUTPUT = new CriticOutputId("%064x".formatted(7));
  private static final ExplanationPair PAIR = new ExplanationPair(OUTPUT, 2, "It is at (0, 0).");

  private final Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
  private final AnnotationSession session = session(false);

  private AnnotationSession session(boolean lead) {
    return new AnnotationSession(
        journal,
        new FoldedJudgments(journal, Map.of()),
        Guidelines.TWO_VALUED,
        new Reader(A1, lead));
  }

  private Standing standing() throws StorageException {
    return session.standing(ITEM.id());
  }

  private void submit() throws StorageException {
    session.change(ITEM.id(), new Change.StepVerdict(1, CORRECT));
    session.change(ITEM.id(), new Change.StepVerdict(2, CORRECT));
    session.change(ITEM.id(), new Change.AnswerVerdict(CORRECT));
    assertThat(session.submit(ITEM)).isEmpty();
  }

  @Test
  void nothingOpensBeforeSubmissionAndThatLeavesNoTrace() throws StorageException {
    assertThat(session.openComparison(ITEM.id())).isFalse();
    assertThat(session.judgeExplanation(ITEM.id(), PAIR, RIGHT)).isFalse();

    assertThat(standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void nothingStaysOpenOnceASubmissionIsTakenBack() throws StorageException {
    submit();
    session.undo();

    assertThat(session.openComparison(ITEM.id())).isFalse();
  }

  @Test
  void openingIsRecordedOnceAndTheSubmissionStaysBlind() throws StorageException {
    submit();

    assertThat(session.openComparison(ITEM.id())).isTrue();
    assertThat(session.openComparison(ITEM.id())).isTrue();

    assertThat(standing().exposures())
        .containsExactlyInAnyOrder(
            Exposure.REFERENCE_ANSWER, Exposure.CRITIC, Exposure.OTHER_PEOPLE, Exposure.GOLD);
    assertThat(journal.of(ITEM.id()).stream().filter(e -> e.act() instanceof Act.Exposed))
        .hasSize(4);
    assertThat(standing().blind()).isPresent();
  }

  @Test
  void aLeadOpensEverythingAndThatIsRecordedToo() throws StorageException {
    assertThat(session(true).openComparison(ITEM.id())).isTrue();

    assertThat(standing().exposures()).contains(Exposure.CRITIC, Exposure.GOLD);
    submit();
    assertThat(standing().blind()).as("judged after looking").isEmpty();
  }

  @Test
  void aWordOnAnExplanationStandsUntilItIsTakenBackOrUndone() throws StorageException {
    submit();
    session.openComparison(ITEM.id());

    session.judgeExplanation(ITEM.id(), PAIR, RIGHT);
    session.judgeExplanation(ITEM.id(), PAIR, WRONG);
    assertThat(standing().of(PAIR)).isEqualTo(WRONG);
    session.undo();
    assertThat(standing().of(PAIR)).isEqualTo(RIGHT);
    session.redo();
    assertThat(standing().of(PAIR)).isEqualTo(WRONG);
    session.judgeExplanation(ITEM.id(), PAIR, NOT_JUDGED);
    assertThat(standing().explanations()).isEmpty();
    assertThat(standing().status()).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void wordsCountForTheReferencesAsTheyStandNow() throws StorageException {
    submit();
    session.judgeExplanation(ITEM.id(), PAIR, RIGHT);

    JudgedExplanations judged =
        standing()
            .judged(OUTPUT, List.of(List.of("other"), List.of("new words", PAIR.reference())));

    assertThat(judged.steps()).containsExactly(List.of(), List.of(NOT_JUDGED, RIGHT));
  }

  @Test
  void aChangeOfMindIsHandedInBesideTheBlindJudgment() throws StorageException {
    submit();
    session.openComparison(ITEM.id());

    List<Missing> missing =
        session.reconsider(
            ITEM,
            List.of(
                new Change.StepVerdict(2, INCORRECT), new Change.StepCritique(2, "It is not.")));

    assertThat(missing).isEmpty();
    assertThat(standing().status()).isEqualTo(Status.SUBMITTED);
    assertThat(standing().judgment().step(2).critique()).isEqualTo("It is not.");
    assertThat(standing().submissions()).extracting(Submission::blind).containsExactly(true, false);
    assertThat(standing().blind().orElseThrow().judgment().step(2).verdict()).isEqualTo(CORRECT);
    assertThat(journal.of(ITEM.id()).getLast().act()).isInstanceOf(Act.Reconsidered.class);
  }

  @Test
  void aChangeOfMindIsUndoneAsAWhole() throws StorageException {
    submit();
    Standing before = standing();
    session.reconsider(
        ITEM,
        List.of(new Change.StepVerdict(2, INCORRECT), new Change.StepCritique(2, "It is not.")));

    session.undo();

    assertThat(standing().judgment()).isEqualTo(before.judgment());
    assertThat(standing().inForce()).isEqualTo(before.inForce());
    assertThat(standing().status()).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void aChangeOfMindThatLacksItsReasonIsNotWritten() throws StorageException {
    submit();

    assertThat(session.reconsider(ITEM, List.of(new Change.StepVerdict(2, INCORRECT))))
        .containsExactly(new Missing.Critique(2));
    assertThat(standing().judgment().step(2).verdict()).isEqualTo(CORRECT);
  }

  @Test
  void oneCanOnlyChangeAMindThatWasSpoken() {
    assertThatIllegalStateException()
        .isThrownBy(() -> session.reconsider(ITEM, List.of(new Change.StepVerdict(2, CORRECT))));
  }
}
