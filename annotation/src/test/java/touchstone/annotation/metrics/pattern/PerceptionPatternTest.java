package touchstone.annotation.metrics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Cases;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Undefined;

class PerceptionPatternTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Map<String, String> REASONING = Map.of("critic_superskill", "Reasoning");
  private static final Map<String, String> PERCEPTION = Map.of("critic_superskill", "Perception");

  private final PerceptionPattern pattern =
      new PerceptionPattern(Reading.JUDGED_ONLY, Bootstrap.standard());

  @Test
  void ratesOfBothSkillsAreTakenApart() {
    PerceptionFigures figures =
        pattern.figures(
            List.of(
                item("--+/-", "--+/-", REASONING),
                item("-+/-", "+-/-", REASONING),
                item("--++/-", "-+-+/-", PERCEPTION),
                item("-/-", "-/-")));

    // Reasoning: 2 of 3 errors, 1 of 2 correct steps. Perception: 1 of 2 and 1 of 2.
    assertThat(figures.reasoning().hitRate().value()).isCloseTo(200.0 / 3, EXACT);
    assertThat(figures.reasoning().falseAlarmRate().value()).isCloseTo(50, EXACT);
    // 2 × 2 / (3 + 3)
    assertThat(figures.reasoning().f1().value()).isCloseTo(200.0 / 3, EXACT);
    assertThat(figures.perception().hitRate().value()).isCloseTo(50, EXACT);
    assertThat(figures.hitDifference().value()).isCloseTo(50 - 200.0 / 3, EXACT);
    assertThat(figures.hitDifference().n()).isEqualTo(5);
    assertThat(figures.falseAlarmDifference().value()).isCloseTo(0, EXACT);
  }

  @Test
  void aClearDifferenceHasAnIntervalOnOneSideOfZero() {
    List<CritiquedItem> items =
        Stream.concat(
                Collections.nCopies(40, item("-+/-", "-+/-", REASONING)).stream(),
                Collections.nCopies(40, item("-+/-", "++/-", PERCEPTION)).stream())
            .toList();

    Figure difference = pattern.figures(items).hitDifference();

    assertThat(difference.value()).isEqualTo(-100);
    assertThat(difference.interval()).matches(interval -> interval.high() < 0);
  }

  @Test
  void withoutAnItemOfOneSkillThereIsNoDifference() {
    PerceptionFigures figures = pattern.figures(List.of(item("-+/-", "-+/-", REASONING)));

    assertThat(figures.perception().hitRate().undefined()).isEqualTo(Undefined.NO_CASES);
    assertThat(figures.hitDifference().undefined()).isEqualTo(Undefined.PART_UNDEFINED);
  }

  @Test
  void hitsAreCountedByKindWhereKindsWereTagged() {
    GoldItem gold =
        new GoldItem(
            "a",
            List.of(
                step(Set.of("perception")),
                step(Set.of("reasoning", "perception")),
                step(Set.of("reasoning"))),
            Verdict.INCORRECT,
            Map.of());

    PerceptionFigures figures =
        pattern.figures(List.of(CritiquedItem.unjudged(gold, Cases.critique("-++/-"))));

    assertThat(figures.hitsByKind().sequencedKeySet()).containsExactly("perception", "reasoning");
    assertThat(figures.hitsByKind().firstEntry().getValue().value()).isEqualTo(50);
    assertThat(figures.hitsByKind().lastEntry().getValue().value()).isEqualTo(0);
  }

  @Test
  void theStepsBehindAFigureCanBeListed() {
    List<JudgedStep> steps = JudgedStep.of(item("-+?~/-", "--++/-"), Reading.JUDGED_ONLY);

    assertThat(steps)
        .extracting(JudgedStep::index, JudgedStep::outcome, JudgedStep::afterWrong)
        .containsExactly(
            tuple(0, StepOutcome.HIT, false),
            tuple(1, StepOutcome.FALSE_ALARM, true),
            tuple(3, StepOutcome.PASS, true));
  }

  private static GoldStep step(Set<String> kinds) {
    return new GoldStep(Verdict.INCORRECT, false, kinds, List.of());
  }
}
