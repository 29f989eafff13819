package touchstone.viewer.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class ScaleTest {
  @Test
  void stepsAreRound() {
    Scale scale = Scale.covering(0, 66, 4, value -> String.valueOf(Math.round(value)), "%");

    assertThat(scale.ticks())
        .extracting(Scale.Tick::label)
        .containsExactly("0", "20", "40", "60", "80");
    assertThat(scale.place(40, 0, 100)).isCloseTo(50, within(1e-9));
  }

  @Test
  void nothingButZeroStillHasARange() {
    assertThat(Scale.covering(0, 0, 4, String::valueOf, "").high()).isPositive();
  }

  @Property
  void theRangeHoldsEverythingAndItsEndsAreNamed(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double other) {
    double low = Math.min(one, other);
    double high = Math.max(one, other);

    Scale scale = Scale.covering(low, high, 5, String::valueOf, "");

    double slack = 1e-6 * (scale.high() - scale.low());
    assertThat(scale.low()).isLessThanOrEqualTo(low + slack);
    assertThat(scale.high()).isGreaterThanOrEqualTo(high - slack);
    assertThat(scale.ticks().getFirst().value()).isEqualTo(scale.low());
    assertThat(scale.ticks().getLast().value()).isEqualTo(scale.high());
    assertThat(scale.ticks()).hasSizeBetween(2, 13);
  }
}
