package touchstone.annotation.metrics.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.item;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Undefined;

class ReluctancePatternTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private final ReluctancePattern pattern =
      new ReluctancePattern(Reading.REFERENCE, Bootstrap.none());

  @Test
  void answersAndStepsAreCountedTogether() {
    ReluctanceFigures figures =
        pattern.figures(List.of(item("--+/-", "-?+/+"), item("+/+", "-/?")));

    // Six units: the critic calls 2 incorrect and 2 can't be read; gold calls 3 incorrect.
    assertThat(figures.critic().value()).isCloseTo(100 * 2.0 / 6, EXACT);
    assertThat(figures.criticReadable().value()).isCloseTo(100 * 2.0 / 4, EXACT);
    assertThat(figures.gold().value()).isCloseTo(50, EXACT);
    assertThat(figures.difference().value()).isCloseTo(100 * 2.0 / 6 - 50, EXACT);
    assertThat(figures.critic().n()).isEqualTo(6);
  }

  @Test
  void flaggingTooMuchIsPositive() {
    assertThat(pattern.figures(List.of(item("++/+", "--/-"))).difference().value()).isEqualTo(100);
  }

  @Test
  void aCriticWithoutAReadableVerdictHasNoShareOfReadableOnes() {
    ReluctanceFigures figures = pattern.figures(List.of(item("-/-", "?/?")));

    assertThat(figures.critic().value()).isEqualTo(0);
    assertThat(figures.criticReadable().undefined()).isEqualTo(Undefined.NO_CASES);
  }
}
