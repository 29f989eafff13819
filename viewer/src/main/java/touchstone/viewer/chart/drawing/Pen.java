package touchstone.viewer.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

/** Collects the shapes and marks of one drawing. Not for several threads. */
public final class Pen {
  private static final double HATCH = 5;
  private static final double CAP = 3;

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  public void add(Shape shape) {
    shapes.add(shape);
  }

  public void mark(int group, int member, Rectangle bounds, String description) {
    marks.add(new Mark(group, member, bounds, description));
  }

  public void words(double x, double y, String text, Anchor anchor, Ink ink, double size) {
    if (!text.isEmpty()) {
      add(new Shape.Words(new Point(x, y), text, anchor, ink, size, false));
    }
  }

  /**
   * Words in some lines, beside what is drawn at a height.
   *
   * @param middle of all lines together
   * @param leading from one line to the next
   */
  public void lines(
      double x, double middle, List<String> lines, double leading, Ink ink, double size) {
    for (int line = 0; line < lines.size(); line++) {
      double base = middle + (line - (lines.size() - 1) / 2.0) * leading + 4;
      words(x, base, lines.get(line), Anchor.START, ink, size);
    }
  }

  /** Text on a patch of ground, so that lines under it don't cross it. */
  public void wordsOnGround(double x, double y, String text, Ink ink, double size) {
    double width = TextFit.width(text, size);
    Rectangle patch = new Rectangle(x - width / 2, y - size + 1, width, size);
    add(Shape.Box.filled(patch, Tone.GROUND));
    words(x, y, text, Anchor.MIDDLE, ink, size);
  }

  public void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
    add(Shape.Trace.line(new Point(x1, y1), new Point(x2, y2), ink, width));
  }

  public void dashed(double x1, double y1, double x2, double y2, Ink ink) {
    add(new Shape.Trace(List.of(new Point(x1, y1), new Point(x2, y2)), ink, 1.5, true));
  }

  /** A box in the ink and the pattern of a series, since colour alone must not tell them apart. */
  public void seriesBox(int series, Rectangle box) {
    add(Shape.Box.filled(box, Tone.ofSeries(series)));
    switch (series % 4) {
      case 1 -> hatch(box, true);
      case 2 -> hatch(box, false);
      case 3 -> {
        hatch(box, true);
        hatch(box, false);
      }
      default -> {}
    }
  }

  /** Lines at 45°, clipped to the box. */
  private void hatch(Rectangle box, boolean rising) {
    double reach = box.width() + box.height();
    for (double offset = HATCH; offset < reach; offset += HATCH) {
      double left = Math.max(0, offset - box.height());
      double right = Math.min(box.width(), offset);
      Point low = new Point(box.x() + left, box.bottom() - (offset - left));
      Point high = new Point(box.x() + right, box.bottom() - (offset - right));
      if (rising) {
        line(
            box.x() + left,
            box.y() + offset - left,
            box.x() + right,
            box.y() + offset - right,
            Tone.GROUND,
            1);
      } else {
        line(low.x(), low.y(), high.x(), high.y(), Tone.GROUND, 1);
      }
    }
  }

  /** The sign of a series: disc, square, triangle, diamond. */
  public void sign(int series, double x, double y, double radius) {
    Ink ink = Tone.ofSeries(series);
    switch (series % 4) {
      case 0 -> add(new Shape.Disc(new Point(x, y), radius, ink));
      case 1 ->
          add(Shape.Box.filled(new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius), ink));
      case 2 ->
          add(
              new Shape.Area(
                  List.of(
                      new Point(x, y - radius),
                      new Point(x + radius, y + radius),
                      new Point(x - radius, y + radius)),
                  ink));
      default ->
          add(
              new Shape.Area(
                  List.of(
                      new Point(x, y - radius),
                      new Point(x + radius, y),
                      new Point(x, y + radius),
                      new Point(x - radius, y)),
                  ink));
    }
  }

  /** An interval with a cap at each end, set off from what it lies on. */
  public void upright(double x, double top, double bottom, Ink ink) {
    line(x, top, x, bottom, Tone.GROUND, 4);
    line(x, top, x, bottom, ink, 1.5);
    line(x - CAP, top, x + CAP, top, ink, 1.5);
    line(x - CAP, bottom, x + CAP, bottom, ink, 1.5);
  }

  /** As {@link #upright}, lying. */
  public void lying(double left, double right, double y, Ink ink) {
    line(left, y, right, y, ink, 1.5);
    line(left, y - CAP, left, y + CAP, ink, 1.5);
    line(right, y - CAP, right, y + CAP, ink, 1.5);
  }

  public Drawing drawing(double width, double height) {
    return new Drawing(width, height, shapes, marks);
  }
}
