package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import touchstone.annotation.StorageException;
import touchstone.annotation.contract.AnyAct;
import touchstone.annotation.contract.AnyJudgment;
import touchstone.annotation.contract.Samples;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Judgment;

/** Whatever happened before, on however many copies: undo and redo are each other's inverse. */
final class UndoPropertiesTest {
  private static final ItemId ITEM = History.ITEMS.getFirst().id();

  /** What undo may change; submissions and exposures only ever grow. */
  private record Reversible(
      Judgment judgment,
      Optional<Skip> skip,
      Optional<EntryId> submissionInForce,
      Map<ExplanationPair, ExplanationVerdict> explanations) {
    static Reversible of(Standing standing) {
      return new Reversible(
          standing.judgment(),
          Optional.ofNullable(standing.skip()),
          Optional.ofNullable(standing.inForce()).map(Submission::entry),
          standing.explanations());
    }
  }

  /** What stands of an item: one's own judgment, and everybody's questions. */
  private record Said(Reversible own, List<Question> questions) {}

  @Provide
  Arbitrary<List<History.Turn>> turns() {
    return History.turns();
  }

  @Provide
  Arbitrary<Change> change() {
    return AnyJudgment.change();
  }

  @Provide
  Arbitrary<Skip> skip() {
    return AnyAct.skip();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void undoAfterAChangeLeavesTheStandingAsItWas(
      @ForAll("turns") List<History.Turn> turns, @ForAll("change") Change change)
      throws StorageException {
    AnnotationSession session = new History().play(turns).session(0, Samples.A1);
    Standing before = session.standing(ITEM);

    session.change(ITEM, change);
    if (!change.standsIn(before.judgment())) {
      session.undo();
    }

    assertThat(Reversible.of(session.standing(ITEM))).isEqualTo(Reversible.of(before));
    assertThat(session.standing(ITEM).status()).isEqualTo(before.status());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void undoAfterASkipLeavesTheStandingAsItWas(
      @ForAll("turns") List<History.Turn> turns, @ForAll("skip") Skip skip)
      throws StorageException {
    AnnotationSession session = new History().play(turns).session(0, Samples.A1);
    Standing before = session.standing(ITEM);

    session.skip(ITEM, skip);
    if (!skip.equals(before.skip())) {
      session.undo();
    }

    assertThat(Reversible.of(session.standing(ITEM))).isEqualTo(Reversible.of(before));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void redoAfterUndoLeavesEverythingAsItWas(@ForAll("turns") List<History.Turn> turns)
      throws StorageException {
    History history = new History().play(turns);
    AnnotationSession session = history.session(0, Samples.A1);
    List<Said> before = all(history);

    if (session.undo().isPresent()) {
      assertThat(session.redo()).isPresent();
    }

    assertThat(all(history)).isEqualTo(before);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void undoAfterRedoLeavesEverythingAsItWas(@ForAll("turns") List<History.Turn> turns)
      throws StorageException {
    History history = new History().play(turns);
    AnnotationSession session = history.session(0, Samples.A1);
    List<Said> before = all(history);

    if (session.redo().isPresent()) {
      assertThat(session.undo()).isPresent();
    }

    assertThat(all(history)).isEqualTo(before);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void undoingAllTheWayAndRedoingAllTheWayComesBack(
      @ForAll("turns") List<History.Turn> turns, @ForAll("change") Change change)
      throws StorageException {
    History history = new History().play(turns);
    AnnotationSession session = history.session(0, Samples.A1);
    session.change(ITEM, change);
    List<Said> before = all(history);

    int undone = 0;
    while (session.undo().isPresent()) {
      undone++;
      assertThat(undone).as("undo comes to an end").isLessThan(100);
    }
    for (int i = 0; i < undone; i++) {
      assertThat(session.redo()).isPresent();
    }

    assertThat(all(history)).isEqualTo(before);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void undoAfterAQuestionHidesItAndNothingElse(@ForAll("turns") List<History.Turn> turns)
      throws StorageException {
    History history = new History().play(turns);
    AnnotationSession session = history.session(0, Samples.A1);
    List<Question> before = history.state(0, ITEM).questionsFor(Samples.A1, true);

    session.ask(ITEM, "Which of the two?");
    assertThat(history.state(0, ITEM).questionsFor(Samples.A1, true)).hasSize(before.size() + 1);
    session.undo();

    assertThat(history.state(0, ITEM).questionsFor(Samples.A1, true)).isEqualTo(before);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void undoForgetsNoExposureAndNoSubmission(@ForAll("turns") List<History.Turn> turns)
      throws StorageException {
    AnnotationSession session = new History().play(turns).session(0, Samples.A1);
    Standing before = session.standing(ITEM);

    session.undo();

    assertThat(session.standing(ITEM).exposures()).isEqualTo(before.exposures());
    assertThat(session.standing(ITEM).submissions()).isEqualTo(before.submissions());
    assertThat(session.standing(ITEM).blind()).isEqualTo(before.blind());
  }

  private static List<Said> all(History history) throws StorageException {
    List<Said> all = new ArrayList<>();
    for (Item item : History.ITEMS) {
      ItemState state = history.state(0, item.id());
      all.add(new Said(Reversible.of(state.of(Samples.A1)), state.questions()));
    }
    return all;
  }
}
