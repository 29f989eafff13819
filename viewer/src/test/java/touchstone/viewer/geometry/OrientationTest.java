package touchstone.viewer.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(GeometryArbitraries.class)
class OrientationTest {
  @Property
  void oneAfterTheOtherIsBothInOne(
      @ForAll Orientation first, @ForAll Orientation second, @ForAll Point place) {
    Point both = first.then(second).apply(place);

    assertThat(both.distance(second.apply(first.apply(place)))).isZero();
  }

  @Property
  void theInverseLeadsBack(@ForAll Orientation orientation) {
    assertThat(orientation.then(orientation.inverse())).isEqualTo(Orientation.UPRIGHT);
    assertThat(orientation.inverse().then(orientation)).isEqualTo(Orientation.UPRIGHT);
  }

  @Property
  void fourQuarterTurnsAreNone(@ForAll Orientation orientation) {
    assertThat(orientation.turned(1).turned(1).turned(1).turned(1)).isEqualTo(orientation);
    assertThat(orientation.turned(3)).isEqualTo(orientation.turned(-1));
  }

  @Property
  void flippingTwiceIsNothing(@ForAll Orientation orientation) {
    assertThat(orientation.flipped().flipped()).isEqualTo(orientation);
  }

  @Property
  void flippingSwapsLeftAndRightOfTheScreen(@ForAll Orientation orientation, @ForAll Point place) {
    Point before = orientation.apply(place);

    Point after = orientation.flipped().apply(place);

    assertThat(after.distance(new Point(-before.x(), before.y()))).isZero();
  }

  @Test
  void aQuarterTurnClockwisePutsTheRightBelow() {
    assertThat(Orientation.UPRIGHT.turned(1).apply(new Point(1, 0)).y()).isEqualTo(1);
    assertThat(Orientation.UPRIGHT.turned(1).apply(new Point(0, 1)).x()).isEqualTo(-1);
  }

  @Test
  void fiveTurnsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Orientation(5, false))
        .withMessageContaining("quarterTurns")
        .withMessageContaining("5");
  }
}
