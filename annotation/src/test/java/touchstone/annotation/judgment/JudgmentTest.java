package touchstone.annotation.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class JudgmentTest {
  @Test
  void equalJudgmentsAreEqualRecords() {
    Judgment touched =
        Judgment.NONE
            .withStep(3, said -> said.withCritique("x"))
            .withStep(3, said -> said.withCritique(""));

    assertThat(touched).isEqualTo(Judgment.NONE);
    assertThat(touched.steps()).isEmpty();
  }

  @Test
  void stepsAreNumberedFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Judgment.NONE.withStep(0, said -> said.withUnsure(true)))
        .withMessage("step number is not positive: 0");
  }

  @Test
  void aStepInheritsFromEarlierStepsOnly() {
    StepJudgment inherited = StepJudgment.NONE.withInheritedFrom(new TreeSet<>(Set.of(2)));

    assertThat(Judgment.NONE.withStep(3, _ -> inherited).step(3).isInherited()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Judgment(new TreeMap<>(Map.of(2, inherited)), null))
        .withMessage("step 2 can inherit from earlier steps only, not from [2]");
  }

  @Test
  void changingTheMapItWasMadeOfChangesNothing() {
    TreeMap<Integer, StepJudgment> steps = new TreeMap<>();
    Judgment judgment = new Judgment(steps, null);
    steps.put(1, StepJudgment.NONE.withUnsure(true));

    assertThat(judgment.step(1)).isEqualTo(StepJudgment.NONE);
  }

  @Test
  void minusZeroAndZeroAreTheSamePlaceAndTheSameConfidence() {
    assertThat(new Shape.Point(-0.0, 0.0)).isEqualTo(new Shape.Point(0.0, -0.0));
    assertThat(new Shape.Rectangle(-0.0, -0.0, 1, 1)).isEqualTo(new Shape.Rectangle(0, 0, 1, 1));
    assertThat(StepJudgment.NONE.withConfidence(-0.0))
        .isEqualTo(StepJudgment.NONE.withConfidence(0.0));
    assertThat(new Change.StepConfidence(1, -0.0)).isEqualTo(new Change.StepConfidence(1, 0.0));
  }

  @Test
  void aPlaceThatIsNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Shape.Point(Double.NaN, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Rectangle(0, 0, Double.POSITIVE_INFINITY, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Shape.Rectangle(0, 0, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Shape.Polygon(List.of(new Shape.Point(0, 0), new Shape.Point(1, 1))));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(-1, new Shape.Point(0, 0)));
  }

  @Test
  void anAnnotatorsNameMustBeOneThatAFileCanHold() {
    assertThat(new Annotator("Zoë 🙂").name()).isEqualTo("Zoë 🙂");
    for (String unfit : List.of("", " ", " a", "a ", "a\0b", "a\nb", "\ud83d", "x".repeat(65))) {
      assertThatIllegalArgumentException().as(unfit).isThrownBy(() -> new Annotator(unfit));
    }
  }

  @Test
  void goldIsCompleteOnceEveryStepAndTheAnswerHaveAVerdict() {
    Judgment stepsOnly =
        Judgment.NONE
            .withStep(1, said -> said.withVerdict(Verdict.CORRECT))
            .withStep(2, said -> said.withVerdict(Verdict.INCORRECT));

    assertThat(gold(stepsOnly).isComplete(2)).isFalse();
    assertThat(gold(stepsOnly.withAnswer(Verdict.CORRECT)).isComplete(2)).isTrue();
    assertThat(gold(stepsOnly.withAnswer(Verdict.CORRECT)).isComplete(3)).isFalse();
  }

  private static Gold gold(Judgment judgment) {
    return new Gold(judgment, new TreeMap<>(), new Gold.Origin.Imported());
  }
}
