package touchstone.annotation.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChangeTest {
  private static final ErrorKind PERCEPTION = new ErrorKind("perception");
  private static final Evidence BOX = new Evidence(0, new Shape.Rectangle(1, 2, 3, 4));

  /** A judgment that says something in every field of step 2. */
  private static final Judgment FULL =
      Judgment.NONE
          .withStep(
              2,
              _ ->
                  new StepJudgment(
                      Verdict.NEUTRAL,
                      true,
                      "before",
                      new TreeSet<>(Set.of(new ErrorKind("reasoning"))),
                      new TreeSet<>(Set.of(1)),
                      List.of(new Evidence(1, new Shape.Point(0, 0))),
                      List.of(new Span(3, 4, null)),
                      List.of(new VisualCheck("Is it red?", null, null)),
                      0.25,
                      "note before"))
          .withAnswer(Verdict.CORRECT);

  /** One change of every type; each sets a value that neither NONE nor FULL has. */
  static Stream<Change> changes() {
    return Stream.of(
        new Change.AnswerVerdict(Verdict.INCORRECT),
        new Change.Whole(Judgment.NONE.withStep(1, said -> said.withCritique("whole"))),
        new Change.StepVerdict(2, Verdict.INCORRECT),
        new Change.StepFields(
            2,
            List.of(
                new Change.StepVerdict(2, Verdict.INCORRECT),
                new Change.StepKinds(2, new TreeSet<>(Set.of(PERCEPTION))))),
        new Change.StepCritique(2, "after"),
        new Change.StepKinds(2, new TreeSet<>(Set.of(PERCEPTION))),
        new Change.StepInheritance(3, new TreeSet<>(Set.of(1, 2))),
        new Change.StepEvidence(2, List.of(BOX)),
        new Change.StepSpans(2, List.of(new Span(0, 2, PERCEPTION))),
        new Change.StepChecks(
            2, List.of(new VisualCheck("Is it blue?", VisualCheck.Answer.NO, BOX))),
        new Change.StepConfidence(2, 0.75),
        new Change.StepNote(2, "note after"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeStandsOnceItIsAppliedAndNotBefore(Change change) {
    for (Judgment before : List.of(Judgment.NONE, FULL)) {
      assertThat(change.standsIn(before)).isFalse();
      assertThat(change.standsIn(change.applyTo(before))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatTheFieldWasBringsTheJudgmentBack(Change change) {
    for (Judgment before : List.of(Judgment.NONE, FULL)) {
      assertThat(change.asIn(before).applyTo(change.applyTo(before))).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeOfAStepLeavesEverythingElse(Change change) {
    if (change instanceof Change.OfStep ofStep) {
      Judgment after = change.applyTo(FULL);

      assertThat(after.answer()).isEqualTo(FULL.answer());
      assertThat(after.withStep(ofStep.step(), _ -> FULL.step(ofStep.step()))).isEqualTo(FULL);
    }
  }

  @Test
  void unsureIsAFlagOfItsOwn() {
    Change unsure = new Change.StepUnsure(2, true);

    assertThat(unsure.standsIn(FULL)).isTrue();
    assertThat(unsure.applyTo(Judgment.NONE).step(2)).isEqualTo(StepJudgment.NONE.withUnsure(true));
    assertThat(new Change.StepUnsure(2, false).applyTo(FULL).step(2).verdict())
        .isEqualTo(Verdict.NEUTRAL);
  }

  @Test
  void aStepOfWhichNothingIsSaidAnyMoreIsLeftOut() {
    Judgment judged = new Change.StepVerdict(1, Verdict.CORRECT).applyTo(Judgment.NONE);

    assertThat(new Change.StepVerdict(1, null).applyTo(judged)).isEqualTo(Judgment.NONE);
  }

  @Test
  void aChangeThatNoJudgmentCanHoldIsRefusedWhenItIsMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.StepVerdict(0, Verdict.CORRECT))
        .withMessage("step number is not positive: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.StepNote(-1, ""))
        .withMessage("step number is not positive: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.StepConfidence(1, 1.01))
        .withMessage("confidence is outside 0 to 1: 1.01");
    assertThatIllegalArgumentException().isThrownBy(() -> new Change.StepConfidence(1, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.StepInheritance(2, new TreeSet<>(Set.of(2))))
        .withMessage("step 2 can inherit from earlier steps only, not from [2]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.StepInheritance(2, new TreeSet<>(Set.of(0))));
  }

  @Test
  void aChangeKeepsItsOwnCopy() {
    TreeSet<ErrorKind> kinds = new TreeSet<>(Set.of(PERCEPTION));
    Change.StepKinds change = new Change.StepKinds(1, kinds);
    kinds.clear();

    assertThat(change.kinds()).containsExactly(PERCEPTION);
  }
}
