package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.entry;
import static touchstone.annotation.contract.Samples.replica;
import static touchstone.annotation.contract.Samples.verdict;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Standing.Status;

final class StandingTest {
  private static final Act CORRECT = verdict(1, Verdict.CORRECT);
  private static final Act INCORRECT = verdict(1, Verdict.INCORRECT);
  private static final Act SUBMITTED = new Act.Submitted();
  private static final Skip TOO_HARD = new Skip(Skip.Reason.TOO_HARD, "over my head");
  private static final Act REVEALED = new Act.Exposed(Exposure.REFERENCE_ANSWER);

  /** The fold of these acts, the first with sequence 1. */
  private static Standing after(Act... acts) {
    return item(acts).of(A1);
  }

  private static ItemState item(Act... acts) {
    return ItemState.fold(
        IntStream.range(0, acts.length)
            .mapToObj(i -> entry(1, i + 1, i + 1, A1, 1, acts[i]))
            .toList());
  }

  private static Act undone(int sequence, Effect restored) {
    return new Act.Undone(id(sequence), restored);
  }

  private static Submission inForce(Standing standing) {
    return Objects.requireNonNull(standing.inForce());
  }

  private static EntryId id(int sequence) {
    return new EntryId(replica(1), sequence);
  }

  @Test
  void statusFollowsTheActs() {
    assertThat(after().status()).isEqualTo(Status.TO_DO);
    assertThat(after(REVEALED).status()).isEqualTo(Status.TO_DO);
    assertThat(after(CORRECT).status()).isEqualTo(Status.DRAFT);
    assertThat(after(CORRECT, verdict(1, null)).status()).isEqualTo(Status.TO_DO);
    assertThat(after(CORRECT, SUBMITTED).status()).isEqualTo(Status.SUBMITTED);
    assertThat(after(CORRECT, SUBMITTED, INCORRECT).status()).isEqualTo(Status.DRAFT);
    assertThat(after(CORRECT, SUBMITTED, INCORRECT, CORRECT).status()).isEqualTo(Status.SUBMITTED);
    assertThat(after(CORRECT, new Act.Skipped(TOO_HARD)).status()).isEqualTo(Status.SKIPPED);
    assertThat(after(new Act.Skipped(TOO_HARD), CORRECT, SUBMITTED).status())
        .isEqualTo(Status.SUBMITTED);
  }

  @Test
  void eachSubmissionKeepsTheJudgmentAsItWasThen() {
    Standing standing = after(CORRECT, SUBMITTED, INCORRECT, SUBMITTED, critique(1, "late"));

    assertThat(standing.submissions())
        .extracting(made -> made.judgment().step(1).verdict())
        .containsExactly(Verdict.CORRECT, Verdict.INCORRECT);
    assertThat(standing.inForce()).isEqualTo(standing.submissions().getLast());
    assertThat(inForce(standing).judgment().step(1).critique()).isEmpty();
  }

  @Test
  void theBlindSubmissionStaysFrozenAfterAnExposure() {
    Standing standing = after(CORRECT, SUBMITTED, REVEALED, INCORRECT, SUBMITTED);

    assertThat(standing.submissions()).extracting(Submission::blind).containsExactly(true, false);
    assertThat(standing.blind().orElseThrow().judgment().step(1).verdict())
        .isEqualTo(Verdict.CORRECT);
    assertThat(inForce(standing).judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
  }

  @Test
  void theLastBlindSubmissionIsTheOneThatCountsAsBlind() {
    Standing standing = after(CORRECT, SUBMITTED, INCORRECT, SUBMITTED, REVEALED);

    assertThat(standing.blind().orElseThrow().entry()).isEqualTo(id(4));
  }

  @Test
  void whoSawTheReferenceFirstHasNoBlindSubmission() {
    assertThat(after(REVEALED, CORRECT, SUBMITTED).blind()).isEmpty();
  }

  @Test
  void aSubmissionThatWasTakenBackIsOutOfForceAndNotForgotten() {
    Standing standing = after(CORRECT, SUBMITTED, undone(2, new Effect.Conclusion(null, null)));

    assertThat(standing.inForce()).isNull();
    assertThat(standing.status()).isEqualTo(Status.DRAFT);
    assertThat(standing.submissions()).hasSize(1);
    assertThat(standing.blind()).isPresent();
  }

  @Test
  void takingASecondSubmissionBackPutsTheFirstInForce() {
    Standing standing =
        after(
            CORRECT,
            SUBMITTED,
            INCORRECT,
            SUBMITTED,
            undone(4, new Effect.Conclusion(id(2), null)));

    assertThat(inForce(standing).entry()).isEqualTo(id(2));
    assertThat(standing.judgment().step(1).verdict()).isEqualTo(Verdict.INCORRECT);
    assertThat(standing.status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void aSkipTakesTheSubmissionOutOfForce() {
    Standing standing = after(CORRECT, SUBMITTED, new Act.Skipped(TOO_HARD));

    assertThat(standing.skip()).isEqualTo(TOO_HARD);
    assertThat(standing.inForce()).isNull();
    assertThat(standing.submissions()).hasSize(1);
  }

  @Test
  void anEffectStandsAsLongAsNothingElseWasSet() {
    Effect handedIn = new Effect.Conclusion(id(2), null);

    assertThat(handedIn.standsIn(item(CORRECT, SUBMITTED), A1)).isTrue();
    assertThat(handedIn.standsIn(item(CORRECT, SUBMITTED, SUBMITTED), A1)).isFalse();
    assertThat(handedIn.standsIn(item(CORRECT, SUBMITTED, new Act.Skipped(TOO_HARD)), A1))
        .isFalse();
    assertThat(handedIn.asIn(ItemState.NONE, A1)).isEqualTo(new Effect.Conclusion(null, null));
  }

  @Test
  void actsOfOthersAreNotMine() {
    ItemState state =
        ItemState.fold(List.of(entry(1, 1, 1, A2, 1, CORRECT), entry(1, 2, 2, A1, 1, REVEALED)));

    assertThat(state.of(A1).judgment()).isEqualTo(Judgment.NONE);
    assertThat(state.of(A1).exposures()).containsExactly(Exposure.REFERENCE_ANSWER);
    assertThat(state.of(A2).exposures()).isEmpty();
  }

  @Test
  void theLastAcceptanceIsGoldAndElseWhatCameWithTheItem() {
    var imported = Acceptance.of(A1, Judgment.NONE);
    var accepted = Acceptance.of(A2, Judgment.NONE);
    ItemState state = ItemState.fold(List.of(entry(1, 1, 1, A1, 1, new Act.Accepted(accepted))));

    assertThat(state.gold(imported)).contains(accepted);
    assertThat(ItemState.NONE.gold(imported)).contains(imported);
    assertThat(ItemState.NONE.gold(null)).isEmpty();
  }
}
