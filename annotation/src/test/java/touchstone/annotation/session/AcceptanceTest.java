package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.A3;
import static touchstone.annotation.contract.Samples.entry;
import static touchstone.annotation.judgment.Verdict.CORRECT;
import static touchstone.annotation.judgment.Verdict.INCORRECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;

final class AcceptanceTest {
  private final List<Entry> entries = new ArrayList<>();

  private void submits(Annotator by, Judgment judgment) {
    acts(by, new Act.Edited(new Change.Whole(judgment)), new Act.Submitted());
  }

  private void acts(Annotator by, Act... acts) {
    for (Act act : acts) {
      int number = entries.size() + 1;
      entries.add(entry(1, number, number, by, 1, act));
    }
  }

  private Optional<Gold> majority(int stepCount) {
    return Acceptance.majority(ItemState.fold(entries), stepCount);
  }

  /** A judgment with a verdict a step; incorrect steps get {@code critique} and their number. */
  private static Judgment judging(Verdict answer, String critique, Verdict... steps) {
    Judgment judgment = Judgment.NONE.withAnswer(answer);
    for (int i = 0; i < steps.length; i++) {
      Verdict verdict = steps[i];
      String words = verdict == INCORRECT ? critique + " " + (i + 1) : "";
      judgment = judgment.withStep(i + 1, said -> said.withVerdict(verdict).withCritique(words));
    }
    return judgment;
  }

  @Test
  void oneAnnotatorsJudgmentBecomesGoldWithHisWordsAsReferences() {
    Judgment judgment = judging(INCORRECT, "wrong", CORRECT, INCORRECT);

    Gold gold = Acceptance.of(A1, judgment);

    assertThat(gold.judgment()).isEqualTo(judgment);
    assertThat(gold.origin()).isEqualTo(new Gold.Origin.Accepted(A1));
    assertThat(gold.referencesOf(1)).isEmpty();
    assertThat(gold.referencesOf(2)).containsExactly(new Reference("a1", "wrong 2"));
  }

  @Test
  void whatMoreThanHalfSayIsTheMajority() {
    submits(A1, judging(CORRECT, "a1", CORRECT, CORRECT));
    submits(A2, judging(INCORRECT, "a2", INCORRECT, CORRECT));
    submits(A3, judging(INCORRECT, "a3", INCORRECT, INCORRECT));

    Gold gold = majority(2).orElseThrow();

    // Step 1: two of three say incorrect. Step 2: two of three say correct. Answer: incorrect.
    assertThat(gold.judgment().step(1).verdict()).isEqualTo(INCORRECT);
    assertThat(gold.judgment().step(2).verdict()).isEqualTo(CORRECT);
    assertThat(gold.judgment().answer()).isEqualTo(INCORRECT);
    assertThat(gold.judgment().step(1).critique()).as("of the first by name").isEqualTo("a2 1");
    assertThat(gold.referencesOf(1))
        .containsExactly(new Reference("a2", "a2 1"), new Reference("a3", "a3 1"));
    assertThat(gold.referencesOf(2)).as("he was outvoted").isEmpty();
    assertThat(gold.origin()).isEqualTo(new Gold.Origin.Majority(List.of(A1, A2, A3)));
  }

  @Test
  void aTieIsNoMajority() {
    submits(A1, judging(CORRECT, "", CORRECT));
    submits(A2, judging(CORRECT, "x", INCORRECT));

    assertThat(majority(1)).isEmpty();
  }

  @Test
  void aTieOnTheAnswerIsNoMajorityEither() {
    submits(A1, judging(CORRECT, "", CORRECT));
    submits(A2, judging(INCORRECT, "", CORRECT));

    assertThat(majority(1)).isEmpty();
  }

  @Test
  void oneSubmissionIsNoMajority() {
    submits(A1, judging(CORRECT, "", CORRECT));

    assertThat(majority(1)).isEmpty();
  }

  @Test
  void onlySubmissionsInForceVote() {
    submits(A1, judging(CORRECT, "", CORRECT));
    submits(A2, judging(CORRECT, "", CORRECT));
    acts(A2, new Act.Skipped(new Skip(Skip.Reason.IMAGE_UNUSABLE, "")));
    acts(A3, new Act.Edited(new Change.Whole(judging(CORRECT, "", CORRECT))));

    assertThat(majority(1)).isEmpty();
  }

  @Test
  void aVoteIsWhatWasSubmittedNotWhatWasChangedLater() {
    submits(A1, judging(CORRECT, "", CORRECT));
    submits(A2, judging(CORRECT, "", CORRECT));
    acts(A2, new Act.Edited(new Change.StepVerdict(1, INCORRECT)));

    assertThat(majority(1).orElseThrow().judgment().step(1).verdict()).isEqualTo(CORRECT);
  }

  @Test
  void whereMostStoppedAtTheFirstErrorTheRestStaysUnjudged() {
    submits(A1, judging(INCORRECT, "a1", CORRECT, INCORRECT));
    submits(A2, judging(INCORRECT, "a2", CORRECT, INCORRECT));
    submits(A3, judging(INCORRECT, "a3", CORRECT, CORRECT, CORRECT));

    Gold gold = majority(3).orElseThrow();

    assertThat(gold.judgment().step(2).verdict()).isEqualTo(INCORRECT);
    assertThat(gold.judgment().step(3).verdict()).isNull();
  }

  @Test
  void aGapBeforeAnyErrorIsNotAccepted() {
    submits(A1, judging(CORRECT, "", CORRECT));
    submits(A2, judging(CORRECT, "", CORRECT));

    assertThat(majority(2)).isEmpty();
  }
}
