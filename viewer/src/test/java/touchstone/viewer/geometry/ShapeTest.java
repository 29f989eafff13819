package touchstone.viewer.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static touchstone.viewer.geometry.GeometryArbitraries.IMAGE;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final Rectangle BOX = new Rectangle(10, 20, 30, 40);
  private static final Polygon ARROW =
      new Polygon(
          List.of(new Point(0, 0), new Point(100, 50), new Point(0, 100), new Point(50, 50)));

  @Provide
  Arbitrary<Shape> shapes() {
    return GeometryArbitraries.shapes();
  }

  @Provide
  Arbitrary<Point> points() {
    return new GeometryArbitraries().points();
  }

  @Property
  void movingWithinTheImageKeepsTheFormAndTheImagesEdges(
      @ForAll("shapes") Shape shape, @ForAll("points") Point by) {
    Shape moved = shape.movedWithin(IMAGE, by);

    Rectangle before = shape.bounds();
    Rectangle after = moved.bounds();
    assertThat(Math.abs(after.width() - before.width())).isLessThan(1e-9);
    assertThat(Math.abs(after.height() - before.height())).isLessThan(1e-9);
    assertThat(after.x()).isGreaterThanOrEqualTo(-1e-9);
    assertThat(after.y()).isGreaterThanOrEqualTo(-1e-9);
    assertThat(after.right()).isLessThanOrEqualTo(IMAGE.width() + 1e-9);
    assertThat(after.bottom()).isLessThanOrEqualTo(IMAGE.height() + 1e-9);
  }

  @Property
  void clampingLeavesWhatLiesInsideAlone(@ForAll("shapes") Shape shape) {
    Rectangle before = shape.bounds();
    Rectangle after = shape.clampedTo(IMAGE).bounds();

    assertThat(after.middle().distance(before.middle())).isLessThan(1e-9);
    assertThat(Math.abs(after.area() - before.area())).isLessThan(1e-3);
  }

  @Property
  void everyCornerAndHandleIsHit(@ForAll("shapes") Shape shape) {
    assertThat(shape.outline()).allMatch(corner -> shape.hit(corner, 1e-6));
    assertThat(shape.handles()).allMatch(handle -> shape.hit(handle, 1e-6));
  }

  @Property
  void movingMovesTheHitAreaToo(@ForAll("shapes") Shape shape, @ForAll("points") Point by) {
    Point corner = shape.outline().getFirst().plus(by);

    assertThat(shape.movedBy(by).hit(corner, 1e-6)).isTrue();
  }

  @Property
  void aDraggedHandleOfAPolygonIsWhereItWasDragged(@ForAll("points") Point to) {
    assertThat(ARROW.withHandle(1, to).handles().get(1)).isEqualTo(to);
  }

  @Property
  void aDraggedCornerOfARectangleLeavesTheOppositeOne(@ForAll("points") Point to) {
    Rectangle changed = BOX.withHandle(0, to);

    assertThat(changed).isEqualTo(Rectangle.between(to, new Point(40, 60)));
  }

  @Test
  void eachHandleMovesItsOwnSides() {
    Point to = new Point(0, 0);

    assertThat(BOX.withHandle(0, to)).isEqualTo(new Rectangle(0, 0, 40, 60));
    assertThat(BOX.withHandle(1, to)).isEqualTo(new Rectangle(10, 0, 30, 60));
    assertThat(BOX.withHandle(2, to)).isEqualTo(new Rectangle(0, 0, 10, 60));
    assertThat(BOX.withHandle(3, to)).isEqualTo(new Rectangle(0, 20, 10, 40));
    assertThat(BOX.withHandle(4, to)).isEqualTo(new Rectangle(0, 0, 10, 20));
    assertThat(BOX.withHandle(5, to)).isEqualTo(new Rectangle(10, 0, 30, 20));
    assertThat(BOX.withHandle(6, to)).isEqualTo(new Rectangle(0, 0, 40, 20));
    assertThat(BOX.withHandle(7, to)).isEqualTo(new Rectangle(0, 20, 40, 40));
  }

  @Test
  void theNotchOfAnArrowIsOutside() {
    assertThat(ARROW.hit(new Point(20, 50), 0)).isFalse();
    assertThat(ARROW.hit(new Point(70, 50), 0)).isTrue();
  }

  @Test
  void nearMissesCountWithinTheTolerance() {
    // The notch's sides lie on x + y = 100 and x = y: 4 / √2 = 2.83 pixels off.
    assertThat(ARROW.hit(new Point(46, 50), 2.8)).isFalse();
    assertThat(ARROW.hit(new Point(46, 50), 2.9)).isTrue();
    assertThat(BOX.hit(new Point(44, 30), 3)).isFalse();
    assertThat(BOX.hit(new Point(44, 30), 4)).isTrue();
    assertThat(new Point(3, 4).hit(Point.ORIGIN, 4.9)).isFalse();
    assertThat(new Point(3, 4).hit(Point.ORIGIN, 5)).isTrue();
  }

  @Test
  void aPolygonIsStretchedWithItsBounds() {
    // From 100 × 100 at (0, 0) to 50 × 200 at (10, 10): x / 2 + 10, y × 2 + 10.
    assertThat(ARROW.fittedTo(new Rectangle(10, 10, 50, 200)).outline())
        .containsExactly(
            new Point(10, 10), new Point(60, 110), new Point(10, 210), new Point(35, 110));
  }

  @Test
  void whatReachesOutIsCutAtTheEdge() {
    assertThat(new Rectangle(-10, 2990, 30, 40).clampedTo(IMAGE))
        .isEqualTo(new Rectangle(0, 2990, 20, 10));
    assertThat(new Point(5000, -1).clampedTo(IMAGE)).isEqualTo(new Point(4000, 0));
  }

  @Test
  void whatIsNoShapeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Polygon(List.of(Point.ORIGIN, Point.ORIGIN)))
        .withMessageContaining("3 corners");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rectangle(0, 0, -1, 2))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Point(Double.NaN, 0))
        .withMessageContaining("NaN");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> BOX.withHandle(8, Point.ORIGIN));
  }
}
