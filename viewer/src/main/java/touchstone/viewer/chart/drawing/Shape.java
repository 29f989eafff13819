package touchstone.viewer.chart.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

/** A part of a drawing. Later ones cover earlier ones. */
public sealed interface Shape {

  /**
   * A filled rectangle.
   *
   * @param outline null for none
   * @param radius of its corners
   */
  record Box(Rectangle bounds, Ink fill, @Nullable Ink outline, double radius) implements Shape {
    public static Box filled(Rectangle bounds, Ink fill) {
      return new Box(bounds, fill, null, 0);
    }
  }

  /** A line through points. */
  record Trace(List<Point> points, Ink ink, double width, boolean dashed) implements Shape {
    public Trace {
      points = List.copyOf(points);
    }

    public static Trace line(Point from, Point to, Ink ink, double width) {
      return new Trace(List.of(from, to), ink, width, false);
    }
  }

  /** A filled polygon. */
  record Area(List<Point> outline, Ink fill) implements Shape {
    public Area {
      outline = List.copyOf(outline);
    }
  }

  record Disc(Point middle, double radius, Ink fill) implements Shape {}

  /**
   * One line of text.
   *
   * @param at the place on the base line that {@code anchor} says
   * @param size of the type, in pixels
   */
  record Words(Point at, String text, Anchor anchor, Ink ink, double size, boolean strong)
      implements Shape {}

  /** Which end of a text stays where it was put. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
