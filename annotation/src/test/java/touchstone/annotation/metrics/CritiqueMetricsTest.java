package touchstone.annotation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;
import static touchstone.annotation.metrics.Cases.judged;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CritiqueMetricsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private final CritiqueMetrics metrics = new CritiqueMetrics(Reading.REFERENCE, Bootstrap.none());

  @Test
  void f1CountsWhatWasFoundAgainstErrorsAndFlags() {
    CritiqueFigures figures = figures(item("-+-/-", "--+/-"), item("++/+", "-+/-"));

    // Steps: 1 found, 2 wrong, 3 flagged. Answers: 1 found, 1 wrong, 2 flagged.
    assertThat(figures.thF1().value()).isCloseTo(100 * 2.0 / 5, EXACT);
    assertThat(figures.ansF1().value()).isCloseTo(100 * 2.0 / 3, EXACT);
  }

  @Test
  void explanationsCountByTheShareOfReferencesThatTheyMatch() {
    CritiqueFigures figures = figures(judged(item("--+/-", "--+/-"), "rrw"));

    // Two steps found, each two thirds right; 2 wrong and 2 flagged.
    assertThat(figures.exF1().value()).isCloseTo(100 * 2 * (4.0 / 3) / 4, EXACT);
    // Ans. 100, Th. 100, Ex. 66.67
    assertThat(figures.viscore().value()).isCloseTo(Math.cbrt(100 * 100 * (200.0 / 3)), EXACT);
  }

  @Test
  void anUnreadableVerdictIsNoFlag() {
    CritiqueFigures figures = figures(item("--/-", "?-/?"));

    // 1 found, 2 wrong, 1 flagged
    assertThat(figures.thF1().value()).isCloseTo(100 * 2.0 / 3, EXACT);
    assertThat(figures.ansF1().value()).isEqualTo(0.0);
    assertThat(figures.unreadableVerdicts()).isEqualTo(2);
    assertThat(figures.formatErrors()).isEqualTo(1);
    // 1 of 2 steps and 1 answer, the unreadable ones counted below the line
    assertThat(figures.percentIncorrect().value()).isCloseTo(100.0 / 3, EXACT);
  }

  @Test
  void nothingToFindAndNothingClaimedIsUndefined() {
    CritiqueFigures figures = figures(item("++/+", "+?/+"));

    assertThat(figures.thF1().value()).isNull();
    assertThat(figures.thF1().undefined()).isEqualTo(Undefined.NOTHING_TO_FIND);
    assertThat(figures.viscore().undefined()).isEqualTo(Undefined.PART_UNDEFINED);
    assertThat(figures.percentIncorrect().value()).isEqualTo(0.0);
  }

  @Test
  void aFalseAlarmAloneIsNotUndefinedButZero() {
    CritiqueFigures figures = figures(item("++/+", "-+/-"));

    assertThat(figures.thF1().value()).isEqualTo(0.0);
    assertThat(figures.ansF1().value()).isEqualTo(0.0);
    // No step is flagged by both: nothing to judge, and the reference would divide by zero.
    assertThat(figures.exF1().value()).isEqualTo(0.0);
    assertThat(figures.viscore().value()).isEqualTo(0.0);
  }

  @Test
  void noItemsAtAllAreNoCases() {
    CritiqueFigures figures = figures();

    assertThat(figures.ansF1()).isEqualTo(Figure.undefined(Undefined.NO_CASES, 0));
    assertThat(figures.percentIncorrect().undefined()).isEqualTo(Undefined.NO_CASES);
  }

  @Test
  void explanationsStayUndefinedUntilEachIsJudgedAgainstEachReference() {
    CritiquedItem whole = judged(item("-/-", "-/-"), "rrr");
    CritiquedItem part = judged(item("-/-", "-/-"), "rr");
    CritiquedItem gap = judged(item("-/-", "-/-"), "rr.");

    CritiqueFigures figures = figures(whole, part, gap, item("+/+", "+/+"));

    assertThat(figures.judged()).isEqualTo(new Coverage(1, 3));
    assertThat(figures.exF1().undefined()).isEqualTo(Undefined.NOT_FULLY_JUDGED);
    assertThat(figures.viscore().undefined()).isEqualTo(Undefined.NOT_FULLY_JUDGED);
  }

  @Test
  void neutralStepsCountAsCorrect() {
    // 1 found, 1 wrong, 2 flagged
    assertThat(figures(item("~-/+", "--/+")).thF1().value()).isCloseTo(100 * 2.0 / 3, EXACT);
  }

  @Test
  void inheritedErrorsCountAsTheReadingSays() {
    List<CritiquedItem> items = List.of(item("-i+/-", "--+/-"));

    // as errors: 2 found, 2 wrong, 2 flagged
    assertThat(thF1(InheritedErrors.INCORRECT, items).value()).isCloseTo(100, EXACT);
    // as correct: 1 found, 1 wrong, 2 flagged
    assertThat(thF1(InheritedErrors.CORRECT, items).value()).isCloseTo(100 * 2.0 / 3, EXACT);
    // left out: 1 found, 1 wrong, 1 flagged, of 2 steps
    assertThat(thF1(InheritedErrors.EXCLUDE, items).value()).isCloseTo(100, EXACT);
    assertThat(thF1(InheritedErrors.EXCLUDE, items).n()).isEqualTo(2);
  }

  @Test
  void whatNobodyJudgedIsAFalseAlarmToTheReferenceAndNothingOtherwise() {
    List<CritiquedItem> items = List.of(item("-?/?", "--/-"));
    CritiqueMetrics judgedOnly = new CritiqueMetrics(Reading.JUDGED_ONLY, Bootstrap.none());

    // 1 found, 1 wrong, 2 flagged
    assertThat(metrics.figures(items).thF1().value()).isCloseTo(100 * 2.0 / 3, EXACT);
    assertThat(metrics.figures(items).ansF1().value()).isEqualTo(0.0);
    assertThat(judgedOnly.figures(items).thF1().value()).isCloseTo(100, EXACT);
    assertThat(judgedOnly.figures(items).ansF1().undefined()).isEqualTo(Undefined.NO_CASES);
  }

  @Test
  void groupsHoldTheItemsThatCarryTheValue() {
    var groups =
        metrics.by(
            "skill",
            List.of(
                item("-/-", "-/-", Map.of("skill", "b")),
                item("-/-", "+/+", Map.of("skill", "a")),
                item("-/-", "+/+", Map.of()),
                item("-/-", "+/-", Map.of("skill", "b"))));

    assertThat(groups.sequencedKeySet()).containsExactly("b", "a");
    // 1 found, 2 wrong, 1 flagged
    assertThat(groups.firstEntry().getValue().thF1().value()).isCloseTo(100 * 2.0 / 3, EXACT);
    assertThat(groups.lastEntry().getValue().items()).isEqualTo(1);
  }

  @Test
  void aSingleItemHasNoInterval() {
    CritiqueMetrics resampling = new CritiqueMetrics(Reading.REFERENCE, Bootstrap.standard());

    assertThat(resampling.figures(List.of(item("-+/-", "-+/-"))).thF1().interval()).isNull();
  }

  @Test
  void aCritiqueOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> item("-+/-", "-/-"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-+/-")
        .hasMessageContaining("1 steps, gold has 2");
  }

  private CritiqueFigures figures(CritiquedItem... items) {
    return metrics.figures(List.of(items));
  }

  private static Figure thF1(InheritedErrors inherited, List<CritiquedItem> items) {
    Reading reading = new Reading(inherited, Unjudged.AS_CORRECT);
    return new CritiqueMetrics(reading, Bootstrap.none()).figures(items).thF1();
  }
}
