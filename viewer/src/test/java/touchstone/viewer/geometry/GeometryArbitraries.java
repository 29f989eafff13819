package touchstone.viewer.geometry;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Viewports, places and shapes as they occur: images up to 12,000 pixels wide, scales 0.02 to 64.
 */
final class GeometryArbitraries extends DomainContextBase {
  static final Size IMAGE = new Size(4000, 3000);

  @Provide
  Arbitrary<Size> sizes() {
    Arbitrary<Double> extents = Arbitraries.doubles().between(1, 12_000);
    return Combinators.combine(extents, extents).as(Size::new);
  }

  @Provide
  Arbitrary<Orientation> orientations() {
    return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
        .as(Orientation::new);
  }

  @Provide
  Arbitrary<Point> points() {
    Arbitrary<Double> coordinates = Arbitraries.doubles().between(-5_000, 15_000);
    return Combinators.combine(coordinates, coordinates).as(Point::new);
  }

  @Provide
  Arbitrary<Viewport> viewports() {
    Arbitrary<Double> scales = Arbitraries.doubles().between(0.02, 64);
    return Combinators.combine(sizes(), sizes(), orientations(), scales, shares(), shares())
        .as(
            (image, view, orientation, scale, x, y) ->
                new Viewport(
                    image,
                    view,
                    orientation,
                    scale,
                    new Point(x * image.width(), y * image.height())));
  }

  /** Shapes within {@link #IMAGE}. */
  static Arbitrary<Shape> shapes() {
    Arbitrary<Point> places =
        Combinators.combine(shares(), shares())
            .as((x, y) -> new Point(x * IMAGE.width(), y * IMAGE.height()));
    return Arbitraries.oneOf(
        places.map(place -> place),
        Combinators.combine(places, places).as(Rectangle::between),
        places.list().ofMinSize(3).ofMaxSize(8).map(Polygon::new));
  }

  private static Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 1);
  }
}
