package touchstone.annotation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.agreement.AgreementReport.PairAgreement;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Undefined;

class AgreementStudyTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private final AgreementStudy study = new AgreementStudy(2, Bootstrap.none());

  @Test
  void twoRatersOppositeEverywhereHaveAKappaOfMinusOne() {
    AgreementReport report = study.report(List.of(item("+-/+", "-+/-"), item("-+/-", "+-/+")));

    assertThat(report.steps().percent().value()).isEqualTo(0);
    assertThat(onlyPair(report).cohensKappa().value()).isCloseTo(-1, EXACT);
    assertThat(report.answers().percent().value()).isEqualTo(0);
  }

  @Test
  void nineItemsOppositeAndOneTheSameGiveMinusFourFifths() {
    List<RatedItem> items = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      items.add(item("+-/+", "-+/+"));
    }
    items.add(item("+-/+", "+-/+"));

    // 2 of 20 agree; half of each rater's verdicts are correct: (0.1 − 0.5) / 0.5
    PairAgreement pair = onlyPair(study.report(items));
    assertThat(pair.percent().value()).isCloseTo(0.1, EXACT);
    assertThat(pair.cohensKappa().value()).isCloseTo(-0.8, EXACT);
  }

  @Test
  void stepsOfDifferentItemsAreDifferentUnits() {
    AgreementReport report =
        study.report(List.of(of("a", Map.of("x", "+/+")), of("b", Map.of("y", "-/-"))));

    assertThat(report.steps().percent().undefined()).isEqualTo(Undefined.NO_CASES);
    assertThat(report.pairs()).isEmpty();
  }

  @Test
  void neutralCountsAsCorrectWhereTheGuidelineHasTwoVerdicts() {
    List<RatedItem> items = List.of(item("~-/+", "+-/+"));

    assertThat(study.report(items).steps().percent().value()).isEqualTo(1);
    assertThat(new AgreementStudy(3, Bootstrap.none()).report(items).steps().percent().value())
        .isEqualTo(0.5);
  }

  @Test
  void theOrdinalScaleForgivesANeighbour() {
    AgreementStudy three = new AgreementStudy(3, Bootstrap.none());

    AgreementFigures near = three.report(List.of(item("+~-+-/+", "~~-+-/+"))).steps();
    AgreementFigures far = three.report(List.of(item("+~-+-/+", "-~-+-/+"))).steps();

    assertThat(near.alphaNominal().value()).isLessThan(near.alphaOrdinal().value());
    assertThat(far.alphaOrdinal().value()).isLessThan(near.alphaOrdinal().value());
  }

  @Test
  void theFirstIncorrectStepIsComparedByItem() {
    AgreementReport report =
        study.report(
            List.of(
                item("+-+/-", "+--/-"), // both the second
                item("++/+", "++/+"), // both none
                item("-+/-", "+-/-"), // first against second
                item("+?/-", "+-/-"))); // not known of one

    assertThat(report.firstIncorrectStep().value()).isCloseTo(2.0 / 3, EXACT);
    assertThat(report.firstIncorrectStep().n()).isEqualTo(3);
  }

  @Test
  void everyPairThatSharesAnItemIsReported() {
    AgreementReport report =
        study.report(
            List.of(
                of("a", Map.of("x", "+-/+", "y", "+-/+", "z", "--/+")),
                of("b", Map.of("x", "+/+"))));

    assertThat(report.pairs())
        .extracting(pair -> pair.one() + pair.other(), pair -> pair.percent().value())
        .containsExactly(tuple("xy", 1.0), tuple("xz", 0.5), tuple("yz", 0.5));
  }

  @Test
  void intervalsResampleItems() {
    List<RatedItem> items =
        IntStream.range(0, 40)
            .mapToObj(i -> i % 4 == 0 ? item("+-/+", "-+/+") : item("+-/+", "+-/+"))
            .toList();

    AgreementFigures steps = new AgreementStudy(2, Bootstrap.standard()).report(items).steps();

    // By item: the standard error of 0.75 over 40 items is 0.068; over 80 steps it would be 0.048.
    assertThat(steps.percent().interval())
        .matches(interval -> interval.high() - interval.low() > 0.22)
        .matches(interval -> interval.contains(0.75));
    assertThat(steps.ac1().interval()).isNotNull();
  }

  @Test
  void annotatorsOfDifferentStepsAreRefused() {
    assertThatThrownBy(() -> item("+-/+", "+/+"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("different steps");
  }

  private static PairAgreement onlyPair(AgreementReport report) {
    assertThat(report.pairs()).hasSize(1);
    return report.pairs().getFirst();
  }

  private static RatedItem item(String one, String other) {
    return of("item", Map.of("one", one, "other", other));
  }

  /** A letter a step, the answer after a slash: {@code +}, {@code ~}, {@code -}, {@code ?}. */
  private static RatedItem of(String id, Map<String, String> words) {
    Map<String, Ratings> ratings = new HashMap<>();
    words.forEach(
        (annotator, word) -> {
          List<@Nullable Verdict> verdicts = new ArrayList<>();
          for (char letter : word.replace("/", "").toCharArray()) {
            verdicts.add(verdict(letter));
          }
          Verdict answer = verdicts.removeLast();
          ratings.put(annotator, new Ratings(verdicts, answer));
        });
    return new RatedItem(id, ratings);
  }

  private static @Nullable Verdict verdict(char letter) {
    return switch (letter) {
      case '+' -> Verdict.CORRECT;
      case '~' -> Verdict.NEUTRAL;
      case '-' -> Verdict.INCORRECT;
      default -> null;
    };
  }
}
