package touchstone.annotation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CritiqueComparisonTest {
  private final CritiqueMetrics metrics =
      new CritiqueMetrics(Reading.REFERENCE, Bootstrap.standard());

  /** Finds every error. */
  private final List<CritiquedItem> good =
      IntStream.range(0, 60).mapToObj(_ -> item("-+/-", "-+/-")).toList();

  /** Finds every other error. */
  private final List<CritiquedItem> fair =
      IntStream.range(0, 60).mapToObj(i -> item("-+/-", i % 2 == 0 ? "-+/-" : "++/-")).toList();

  @Test
  void aClearLeadIsSignificant() {
    CritiqueDifferences lead = metrics.compare(good, fair);

    // 100 against 2·30 / (60 + 30)
    assertThat(lead.thF1().figure().value()).isCloseTo(100 - 200.0 / 3, within(1e-9));
    assertThat(lead.thF1().pValue()).isLessThan(0.01);
    assertThat(lead.ansF1().figure().value()).isEqualTo(0);
    assertThat(lead.ansF1().pValue()).isEqualTo(1);
  }

  @Test
  void swappingTheCriticsFlipsTheSign() {
    Figure one = metrics.compare(good, fair).thF1().figure();
    Figure other = metrics.compare(fair, good).thF1().figure();

    assertThat(other.value()).isEqualTo(-Objects.requireNonNull(one.value()));
    assertThat(other.interval())
        .matches(
            interval ->
                Math.abs(interval.low() + Objects.requireNonNull(one.interval()).high()) < 1e-9);
  }

  @Test
  void explanationsAreComparedOnlyOnceBothWereJudged() {
    assertThat(metrics.compare(good, fair).exF1().figure().undefined())
        .isEqualTo(Undefined.NOT_FULLY_JUDGED);
  }

  @Test
  void criticsOnDifferentItemsAreNotCompared() {
    assertThatThrownBy(() -> metrics.compare(good, List.of(item("+/+", "+/+"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
