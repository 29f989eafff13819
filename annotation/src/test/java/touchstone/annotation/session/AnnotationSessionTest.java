package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.entry;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.contract.Samples.replica;
import static touchstone.annotation.judgment.Verdict.CORRECT;
import static touchstone.annotation.judgment.Verdict.INCORRECT;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Standing.Status;

final class AnnotationSessionTest {
  private static final Item ITEM = item(1, 2);
  private static final Item OTHER = item(2, 1);
  private static final Skip BROKEN = new Skip(Skip.Reason.RESPONSE_BROKEN, "");

  private final Journal journal = journal(1);
  private final AnnotationSession session = session(journal, A1);

  private static Journal journal(int replica) {
    return new InMemoryJournal(replica(replica), InstantSource.fixed(NOON));
  }

  private static AnnotationSession session(Journal journal, Annotator annotator) {
    return new AnnotationSession(
        journal, new FoldedJudgments(journal, Map.of()), Guidelines.TWO_VALUED, annotator);
  }

  private List<Entry> entries() throws StorageException {
    return journal.since(Journal.Position.START, 1_000).entries();
  }

  private @Nullable Verdict verdictOf(int step) throws StorageException {
    return session.standing(ITEM.id()).judgment().step(step).verdict();
  }

  private void judge(int step, Verdict verdict) throws StorageException {
    session.change(ITEM.id(), new Change.StepVerdict(step, verdict));
  }

  private void judgeAll() throws StorageException {
    judge(1, CORRECT);
    judge(2, CORRECT);
    session.change(ITEM.id(), new Change.AnswerVerdict(CORRECT));
  }

  @Test
  void everyActSaysWhoUnderWhichGuideline() throws StorageException {
    judge(1, CORRECT);

    assertThat(entries()).hasSize(1);
    assertThat(entries().getFirst().by()).isEqualTo(A1);
    assertThat(entries().getFirst().guideline()).isEqualTo(Guidelines.TWO_VALUED.id());
  }

  @Test
  void whatStandsAlreadyLeavesNoTrace() throws StorageException {
    judge(1, CORRECT);
    judge(1, CORRECT);
    session.expose(ITEM.id(), Exposure.CRITIC);
    session.expose(ITEM.id(), Exposure.CRITIC);
    session.skip(ITEM.id(), BROKEN);
    session.skip(ITEM.id(), BROKEN);

    assertThat(entries()).hasSize(3);
  }

  @Test
  void aGuidelineIsSeenOnceByEachAnnotatorAndByEachVersion() throws StorageException {
    assertThat(session.hasSeenGuideline()).isFalse();

    session.seeGuideline();
    session.seeGuideline();

    assertThat(session.hasSeenGuideline()).isTrue();
    assertThat(entries()).hasSize(1);
    assertThat(entries().getFirst().item()).isNull();
    assertThat(entries().getFirst().act()).isEqualTo(new Act.GuidelineSeen("g"));
    assertThat(session(journal, A2).hasSeenGuideline()).isFalse();
    assertThat(
            new AnnotationSession(
                    journal,
                    new FoldedJudgments(journal, Map.of()),
                    Guidelines.TWO_VALUED_REVISED,
                    A1)
                .hasSeenGuideline())
        .isFalse();
  }

  @Test
  void seeingTheGuidelineIsNeitherUndoneNorInTheWayOfUndo() throws StorageException {
    judge(1, CORRECT);
    session.seeGuideline();

    assertThat(session.undo()).map(Reversal::item).contains(ITEM.id());
    assertThat(session.undo()).isEmpty();
    assertThat(session.hasSeenGuideline()).isTrue();
  }

  @Test
  void anIncompleteJudgmentIsNotSubmitted() throws StorageException {
    judge(1, CORRECT);

    assertThat(session.submit(ITEM))
        .containsExactly(new Missing.StepVerdict(2), new Missing.AnswerVerdict());
    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.DRAFT);
    assertThat(entries()).hasSize(1);
  }

  @Test
  void submittingTwiceIsOneSubmissionAndAfterAChangeAnother() throws StorageException {
    judgeAll();
    assertThat(session.submit(ITEM)).isEmpty();
    session.submit(ITEM);
    assertThat(session.standing(ITEM.id()).submissions()).hasSize(1);

    session.change(ITEM.id(), new Change.AnswerVerdict(INCORRECT));
    session.submit(ITEM);

    assertThat(session.standing(ITEM.id()).submissions()).hasSize(2);
    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void undoAndRedoWalkAlongTheActsAcrossItems() throws StorageException {
    judge(1, CORRECT);
    judge(1, INCORRECT);
    session.change(OTHER.id(), new Change.StepNote(1, "look again"));

    assertThat(session.undo()).map(Reversal::item).contains(OTHER.id());
    assertThat(session.undo()).map(Reversal::item).contains(ITEM.id());
    assertThat(verdictOf(1)).isEqualTo(CORRECT);
    session.undo();
    assertThat(verdictOf(1)).isNull();
    assertThat(session.undo()).isEmpty();

    session.redo();
    assertThat(verdictOf(1)).isEqualTo(CORRECT);
    session.redo();
    assertThat(verdictOf(1)).isEqualTo(INCORRECT);
    session.redo();
    assertThat(session.standing(OTHER.id()).judgment().step(1).note()).isEqualTo("look again");
    assertThat(session.redo()).isEmpty();
  }

  @Test
  void whatWasDoneAgainCanBeTakenBackAgain() throws StorageException {
    judge(1, CORRECT);
    for (int i = 0; i < 3; i++) {
      assertThat(session.undo()).isPresent();
      assertThat(verdictOf(1)).isNull();
      assertThat(session.redo()).isPresent();
      assertThat(verdictOf(1)).isEqualTo(CORRECT);
    }
  }

  @Test
  void aNewActEndsRedo() throws StorageException {
    judge(1, CORRECT);
    session.undo();
    judge(2, CORRECT);

    assertThat(session.redo()).isEmpty();
  }

  @Test
  void aReversalSaysWhatItChangedAndToWhat() throws StorageException {
    judge(1, CORRECT);
    judge(1, INCORRECT);

    Reversal reversal = session.undo().orElseThrow();

    assertThat(reversal.effect()).isEqualTo(new Effect.Content(new Change.StepVerdict(1, CORRECT)));
    assertThat(reversal.standing()).isEqualTo(session.standing(ITEM.id()));
  }

  @Test
  void undoReachesBackBeyondARestart() throws StorageException {
    judge(1, CORRECT);
    judge(1, INCORRECT);
    Journal afterRestart = journal(2);
    afterRestart.merge(entries());
    AnnotationSession later = session(afterRestart, A1);

    later.undo();

    assertThat(later.standing(ITEM.id()).judgment().step(1).verdict()).isEqualTo(CORRECT);
    later.undo();
    later.redo();
    later.redo();
    assertThat(later.standing(ITEM.id()).judgment().step(1).verdict()).isEqualTo(INCORRECT);
  }

  @Test
  void anActWhoseValueNoLongerStandsIsPassedOver() throws StorageException {
    session.change(OTHER.id(), new Change.StepNote(1, "mine"));
    judge(1, CORRECT);
    EntryId judged = entries().getLast().id();
    // Another copy of the workspace took step 1 back and set it anew.
    Act takenBack = new Act.Undone(judged, new Effect.Content(new Change.StepVerdict(1, null)));
    journal.merge(List.of(entry(9, 1, 8, A1, 1, takenBack)));
    judgeElsewhere(2, 9, INCORRECT);
    Act again = new Act.Undone(id(9, 2), new Effect.Content(new Change.StepVerdict(1, null)));
    journal.merge(List.of(entry(9, 3, 10, A1, 1, again)));

    assertThat(session.undo()).map(Reversal::item).contains(OTHER.id());
    assertThat(verdictOf(1)).isNull();
  }

  private void judgeElsewhere(long sequence, long lamport, Verdict verdict)
      throws StorageException {
    Act act = new Act.Edited(new Change.StepVerdict(1, verdict));
    journal.merge(List.of(entry(9, sequence, lamport, A1, 1, act)));
  }

  private static EntryId id(int replica, long sequence) {
    return new EntryId(replica(replica), sequence);
  }

  @Test
  void anActThatAConcurrentUndoOverrodeIsNotUndone() throws StorageException {
    judge(1, CORRECT);
    EntryId judged = entries().getLast().id();
    judge(1, INCORRECT);
    // With the same Lamport clock, a later replica id comes later.
    Act takenBack = new Act.Undone(judged, new Effect.Content(new Change.StepVerdict(1, null)));
    journal.merge(List.of(entry(9, 1, 2, A1, 1, takenBack)));

    assertThat(verdictOf(1)).isNull();
    assertThat(session.undo()).isEmpty();
    assertThat(verdictOf(1)).isNull();
  }

  @Test
  void anotherPersonsActsAreNotMineToUndo() throws StorageException {
    session(journal, A2).change(ITEM.id(), new Change.StepVerdict(1, CORRECT));

    assertThat(session.undo()).isEmpty();
  }

  @Test
  void anExposureIsNeverUndone() throws StorageException {
    judge(1, CORRECT);
    session.expose(ITEM.id(), Exposure.GOLD);

    session.undo();
    session.undo();

    assertThat(session.standing(ITEM.id()).exposures()).containsExactly(Exposure.GOLD);
    assertThat(verdictOf(1)).isNull();
  }

  @Test
  void aSubmissionCanBeTakenBackAndTheBlindOneStays() throws StorageException {
    judgeAll();
    session.submit(ITEM);
    session.undo();

    Standing standing = session.standing(ITEM.id());
    assertThat(standing.status()).isEqualTo(Status.DRAFT);
    assertThat(standing.inForce()).isNull();
    assertThat(standing.blind()).isPresent();

    session.redo();
    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void takingASubmissionBackBringsTheSkipBackThatItEnded() throws StorageException {
    session.skip(ITEM.id(), BROKEN);
    judgeAll();
    session.submit(ITEM);
    session.undo();

    assertThat(session.standing(ITEM.id()).skip()).isEqualTo(BROKEN);
  }

  @Test
  void takingASkipBackBringsTheSubmissionBackThatItEnded() throws StorageException {
    judgeAll();
    session.submit(ITEM);
    session.skip(ITEM.id(), BROKEN);
    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.SKIPPED);
    session.undo();

    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void aWholeJudgmentIsTakenOverOnceAToken() throws StorageException {
    Judgment judgment = complete();

    assertThat(session.record(ITEM, judgment, null, true, "line-1")).isEmpty();
    assertThat(session.record(ITEM, judgment.withAnswer(INCORRECT), null, true, "line-1"))
        .isEmpty();

    assertThat(session.standing(ITEM.id()).judgment()).isEqualTo(judgment);
    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.SUBMITTED);
    assertThat(entries()).hasSize(2);
  }

  @Test
  void anotherTokenIsANewRevision() throws StorageException {
    session.record(ITEM, complete(), null, true, "line-1");
    session.record(ITEM, complete().withAnswer(INCORRECT), null, true, "line-2");

    assertThat(session.standing(ITEM.id()).submissions()).hasSize(2);
  }

  @Test
  void anIncompleteJudgmentIsTakenOverAsADraftOnly() throws StorageException {
    Judgment incomplete = complete().withAnswer(null);

    assertThat(session.record(ITEM, incomplete, null, true, "line-1"))
        .containsExactly(new Missing.AnswerVerdict());
    assertThat(entries()).isEmpty();
    assertThat(session.record(ITEM, incomplete, null, false, "line-1")).isEmpty();
    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void aSkippedJudgmentNeedsNothing() throws StorageException {
    assertThat(session.record(ITEM, Judgment.NONE, BROKEN, true, "line-1")).isEmpty();
    assertThat(session.standing(ITEM.id()).status()).isEqualTo(Status.SKIPPED);
  }

  @Test
  void aJudgmentOfAStepThatIsNotThereIsRefused() throws StorageException {
    Judgment beyond = complete().withStep(3, said -> said.withVerdict(CORRECT));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.record(ITEM, beyond, null, false, "line-1"))
        .withMessage("judgment speaks of step 3 of an item with 2 steps");
    assertThat(entries()).isEmpty();
  }

  private static Judgment complete() {
    return Judgment.NONE
        .withStep(1, said -> said.withVerdict(CORRECT))
        .withStep(2, said -> said.withVerdict(INCORRECT).withCritique("No."))
        .withAnswer(CORRECT);
  }

  @Test
  void anItemWithActsOfANewerProgramCanOnlyBeRead() throws StorageException {
    judgeAll();
    journal.merge(List.of(entry(9, 1, 1, A2, 1, new Act.Unknown("adjudicated", 3, "{}"))));

    assertReadOnly(() -> judge(1, INCORRECT));
    assertReadOnly(() -> session.submit(ITEM));
    assertReadOnly(() -> session.skip(ITEM.id(), BROKEN));
    assertReadOnly(() -> session.expose(ITEM.id(), Exposure.GOLD));
    assertReadOnly(() -> session.record(ITEM, complete(), null, true, "line-1"));
    assertThat(session.undo()).as("undo passes it over").isEmpty();
    assertThat(entries()).hasSize(4);
    assertThat(verdictOf(1)).isEqualTo(CORRECT);
    session.change(OTHER.id(), new Change.StepNote(1, "others can be changed"));
    assertThat(session.standing(itemId(2)).status()).isEqualTo(Status.DRAFT);
  }

  private static void assertReadOnly(ThrowingCallable act) {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(act)
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_NEW))
        .withMessageContaining(ITEM.id().value());
  }
}
