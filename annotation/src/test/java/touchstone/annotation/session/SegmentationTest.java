package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.GUIDELINE;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.replica;
import static touchstone.annotation.contract.Samples.verdict;

import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.item.Segmentation.Range;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;

/** Cutting items anew, and what becomes of it when two copies did so. */
final class SegmentationTest {
  private static final Item ITEM = item(1, 1);
  private static final Segmentation WORDS =
      new Segmentation(List.of(new Range(0, 1), new Range(2, 7)));
  private static final Segmentation LETTERS =
      new Segmentation(List.of(new Range(0, 1), new Range(2, 3), new Range(3, 7)));

  private final Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
  private final Judgments judgments = new FoldedJudgments(journal, Map.of());

  private AnnotationSession session(Annotator annotator) {
    return new AnnotationSession(journal, judgments, Guidelines.TWO_VALUED, annotator);
  }

  private @Nullable Segmentation inForce() throws StorageException {
    return judgments.of(ITEM.id()).segmentations().inForce();
  }

  @Test
  void anItemIsCutAndThatIsTakenBackAndDoneAgain() throws StorageException {
    AnnotationSession lead = session(A1);

    assertThat(lead.segment(ITEM, WORDS, List.of())).isEmpty();
    assertThat(inForce()).isEqualTo(WORDS);
    assertThat(lead.undo().orElseThrow().effect()).isEqualTo(new Effect.Cut(null));
    assertThat(inForce()).isNull();
    assertThat(lead.redo().orElseThrow().effect()).isEqualTo(new Effect.Cut(WORDS));
    assertThat(inForce()).isEqualTo(WORDS);
  }

  @Test
  void whatSpeaksOfTheStepsIsNamedAndKeepsThem() throws StorageException {
    session(A2).change(ITEM.id(), new Change.StepVerdict(1, Verdict.CORRECT));

    assertThat(session(A1).segment(ITEM, WORDS, List.of("critic-b", "critic-a", "critic-b")))
        .containsExactly(
            new Naming.OfJudgment(A2),
            new Naming.OfCritic("critic-a"),
            new Naming.OfCritic("critic-b"));
    assertThat(inForce()).isNull();
  }

  @Test
  void importedGoldKeepsTheSteps() throws StorageException {
    Judgment judged = Judgment.NONE.withAnswer(Verdict.CORRECT);
    Gold gold = new Gold(judged, Collections.emptySortedMap(), new Gold.Origin.Imported());
    Judgments withGold = new FoldedJudgments(journal, Map.of(ITEM.id(), gold));
    AnnotationSession lead = new AnnotationSession(journal, withGold, Guidelines.TWO_VALUED, A1);

    assertThat(lead.segment(ITEM, WORDS, List.of())).containsExactly(new Naming.OfImportedGold());
    assertThat(inForce()).isNull();
  }

  @Test
  void aCutThatSomebodyJudgedByIsNotTakenBack() throws StorageException {
    session(A1).segment(ITEM, WORDS, List.of());
    session(A2).change(ITEM.id(), new Change.StepVerdict(2, Verdict.CORRECT));

    assertThat(session(A1).undo()).isEmpty();
    assertThat(inForce()).isEqualTo(WORDS);
  }

  @Test
  void ofTwoCopiesTheLastCutCounts() {
    ItemState merged =
        ItemState.fold(
            List.of(
                act(1, 1, null, new Act.Segmented(WORDS)),
                act(2, 2, null, new Act.Segmented(LETTERS))));

    assertThat(merged.segmentations().inForce()).isEqualTo(LETTERS);
    assertThat(merged.segmentations().made()).containsExactly(WORDS, LETTERS);
  }

  @Test
  void aJudgmentThatNamesTheOtherCutOutweighsTheLast() {
    ItemState merged =
        ItemState.fold(
            List.of(
                act(1, 1, null, new Act.Segmented(WORDS)),
                act(2, 2, null, new Act.Segmented(LETTERS)),
                act(1, 3, WORDS, verdict(2, Verdict.INCORRECT))));

    assertThat(merged.segmentations().inForce()).isEqualTo(WORDS);
    assertThat(merged.of(A1).judgment().step(2).verdict()).isEqualTo(Verdict.INCORRECT);
  }

  @Test
  void aJudgmentOfTheStepsThatCameInOutweighsACut() {
    ItemState merged =
        ItemState.fold(
            List.of(
                act(1, 1, null, verdict(1, Verdict.CORRECT)),
                act(2, 2, null, new Act.Segmented(WORDS))));

    assertThat(merged.segmentations().inForce()).isNull();
  }

  @Test
  void judgmentsOfOtherStepsAreSetAsideAndNeverMixed() {
    ItemState merged =
        ItemState.fold(
            List.of(
                act(1, 1, null, new Act.Segmented(WORDS)),
                act(1, 2, WORDS, verdict(2, Verdict.INCORRECT)),
                act(2, 3, null, verdict(1, Verdict.CORRECT)),
                act(2, 4, null, new Act.Submitted())));

    assertThat(merged.segmentations().inForce()).isEqualTo(WORDS);
    assertThat(merged.segmentations().setAside()).isEqualTo(2);
    assertThat(merged.of(A2)).isEqualTo(Standing.NONE);
  }

  /** An act of A1 on the first copy, or of A2 on the second. */
  private static Entry act(int replica, long lamport, @Nullable Segmentation named, Act act) {
    return new Entry(
        new EntryId(replica(replica), lamport),
        lamport,
        NOON,
        replica == 1 ? A1 : A2,
        GUIDELINE,
        ITEM.id(),
        named == null ? null : named.id(),
        act,
        null);
  }
}
