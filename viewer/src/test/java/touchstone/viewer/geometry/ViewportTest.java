package touchstone.viewer.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(GeometryArbitraries.class)
@Domain(DomainContext.Global.class)
class ViewportTest {
  private static final Size IMAGE = new Size(400, 300);
  private static final Size VIEW = new Size(1000, 600);

  @Property
  void toTheViewAndBackIsTheSamePlace(@ForAll Viewport viewport, @ForAll Point place) {
    assertSame(viewport.toImage(viewport.toView(place)), place, 1e-6);
  }

  @Property
  void zoomingKeepsWhatIsUnderThePlace(
      @ForAll Viewport viewport,
      @ForAll Point place,
      @ForAll @DoubleRange(min = 0.02, max = 64) double scale) {
    Viewport zoomed = viewport.zoomedAt(place, scale);

    assertThat(zoomed.scale()).isEqualTo(scale);
    // A place 15,000 view pixels off at scale 1/50 is 750,000 image pixels off: 9 digits are left.
    assertSame(zoomed.toImage(place), viewport.toImage(place), 1e-4);
  }

  @Property
  void zoomingInOverTheImageNeverNeedsTheClamp(
      @ForAll Viewport viewport,
      @ForAll @DoubleRange(min = 0, max = 1) double x,
      @ForAll @DoubleRange(min = 0, max = 1) double y,
      @ForAll @DoubleRange(min = 1, max = 16) double factor) {
    Size image = viewport.image();
    Point pointer = viewport.toView(new Point(x * image.width(), y * image.height()));

    Viewport zoomed = viewport.zoomedAt(pointer, viewport.scale() * factor);

    assertSame(zoomed.clamped().centre(), zoomed.centre(), 1e-6);
  }

  @Property
  void draggingMovesEveryPlaceByAsMuch(
      @ForAll Viewport viewport, @ForAll Point place, @ForAll Point by) {
    Point moved = viewport.draggedBy(by).toView(place);

    assertSame(moved, viewport.toView(place).plus(by), 1e-4);
  }

  @Property
  void theMiddleOfAClampedViewShowsTheImage(@ForAll Viewport viewport, @ForAll Point by) {
    Viewport clamped = viewport.draggedBy(by.times(100)).clamped();

    Point middle = clamped.toImage(clamped.view().middle());
    assertSame(clamped.image().clamp(middle), middle, 1e-6);
  }

  @Property
  void resizingKeepsTheCentreInTheMiddle(@ForAll Viewport viewport, @ForAll Size view) {
    assertSame(viewport.resized(view).toImage(view.middle()), viewport.centre(), 1e-6);
  }

  @Property
  void aFittedImageIsWhollyVisibleAndTouchesTheMargin(
      @ForAll Size image, @ForAll Size view, @ForAll Orientation orientation) {
    Viewport fitted = Viewport.fit(image, view, orientation, 0);

    Rectangle shown = fitted.toView(new Rectangle(0, 0, image.width(), image.height()));
    assertThat(shown.width()).isLessThanOrEqualTo(view.width() + 1e-6);
    assertThat(shown.height()).isLessThanOrEqualTo(view.height() + 1e-6);
    assertThat(Math.min(view.width() - shown.width(), view.height() - shown.height()))
        .isCloseTo(0, within(1e-6));
  }

  @Property
  void aFillingImageCoversTheView(
      @ForAll Size image, @ForAll Size view, @ForAll Orientation orientation) {
    Viewport filled = Viewport.fill(image, view, orientation);

    Rectangle shown = filled.toView(new Rectangle(0, 0, image.width(), image.height()));
    assertThat(shown.width()).isGreaterThanOrEqualTo(view.width() - 1e-6);
    assertThat(shown.height()).isGreaterThanOrEqualTo(view.height() - 1e-6);
  }

  @Test
  void fitTakesTheTighterSide() {
    // 1000 − 2 × 20 = 960 for 400 pixels: 2.4; 600 − 2 × 20 = 560 for 300 pixels: 1.8667.
    Viewport fitted = Viewport.fit(IMAGE, VIEW, Orientation.UPRIGHT, 20);

    assertThat(fitted.scale()).isCloseTo(560 / 300.0, within(1e-12));
    assertSame(fitted.toView(new Point(200, 150)), new Point(500, 300), 1e-9);
  }

  @Test
  void fitOfATurnedImageSwapsItsSides() {
    // Turned, the image is 300 wide and 400 high: 600 / 400 is tighter than 1000 / 300.
    Viewport fitted = Viewport.fit(IMAGE, VIEW, new Orientation(1, false), 0);

    assertThat(fitted.scale()).isCloseTo(1.5, within(1e-12));
    // The upper left corner is at the upper right: 500 + 1.5 × 150 and 300 − 1.5 × 200.
    assertSame(fitted.toView(Point.ORIGIN), new Point(725, 0), 1e-9);
  }

  @Test
  void revealingLeavesAVisibleAreaAlone() {
    Viewport viewport = new Viewport(IMAGE, VIEW, Orientation.UPRIGHT, 2, new Point(200, 150));

    assertThat(viewport.revealing(new Rectangle(100, 100, 50, 50), 10)).isEqualTo(viewport);
  }

  @Test
  void revealingCentresAnAreaThatIsNotVisible() {
    // At scale 10 the view shows 100 × 60 pixels round (50, 50).
    Viewport viewport = new Viewport(IMAGE, VIEW, Orientation.UPRIGHT, 10, new Point(50, 50));

    Viewport revealed = viewport.revealing(new Rectangle(300, 200, 20, 10), 10);

    assertThat(revealed.centre()).isEqualTo(new Point(310, 205));
    assertThat(revealed.scale()).isEqualTo(10);
  }

  @Test
  void revealingZoomsOutForALargeArea() {
    Viewport viewport = new Viewport(IMAGE, VIEW, Orientation.UPRIGHT, 10, new Point(50, 50));

    // (600 − 2 × 50) / 200 = 2.5 is tighter than (1000 − 2 × 50) / 300 = 3.
    assertThat(viewport.revealing(new Rectangle(50, 50, 300, 200), 50).scale()).isEqualTo(2.5);
  }

  @Test
  void aScaleOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Viewport(IMAGE, VIEW, Orientation.UPRIGHT, 0, Point.ORIGIN))
        .withMessageContaining("scale");
  }

  private static void assertSame(Point actual, Point expected, double tolerance) {
    assertThat(actual.distance(expected)).as("%s and %s", actual, expected).isLessThan(tolerance);
  }
}
