package touchstone.viewer.chart;

import java.util.List;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

/**
 * One figure as a bar with its interval, for a table's cell.
 *
 * @param most the value of a full bar
 * @param quoted whether the figure was taken from elsewhere and not computed here: drawn as an
 *     outline
 */
public record ValueBar(String title, Datum datum, double most, boolean quoted) implements Chart {
  private static final double THICK = 8;

  @Override
  public List<ChartRow> rows() {
    return List.of(new ChartRow(title, "", datum));
  }

  @Override
  public double preferredHeight(double width) {
    return 16;
  }

  @Override
  public Drawing draw(double width, double height) {
    Pen pen = new Pen();
    double top = (height - THICK) / 2;
    pen.add(new Shape.Box(new Rectangle(0, top, width, THICK), Tone.TRACK, null, THICK / 2));
    Double value = datum.value();
    if (value != null) {
      double end = x(value, width);
      if (quoted) {
        outline(pen, top, end);
      } else {
        pen.add(new Shape.Box(new Rectangle(0, top, end, THICK), Tone.FIRST, null, THICK / 2));
      }
    }
    if (datum.low() != null && datum.high() != null) {
      double middle = height / 2;
      pen.line(x(datum.low(), width), middle, x(datum.high(), width), middle, Tone.TEXT, 2);
    }
    return pen.drawing(width, height);
  }

  private static void outline(Pen pen, double top, double end) {
    double bottom = top + THICK;
    pen.add(
        new Shape.Trace(
            List.of(
                new Point(0.5, top),
                new Point(end, top),
                new Point(end, bottom),
                new Point(0.5, bottom),
                new Point(0.5, top)),
            Tone.MUTED,
            1,
            true));
  }

  private double x(double value, double width) {
    return Math.clamp(value / most, 0, 1) * width;
  }
}
