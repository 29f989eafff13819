package touchstone.viewer.chart;

import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Rectangle;

/** Where everything of {@link DotIntervals} goes. */
final class DotLayout {
  private static final double TYPE = 11;
  private static final double DOT_LINE = 20;
  private static final double ROW_GAP = 8;
  private static final double TOP = 18;
  private static final double AXIS = 18;
  private static final double RADIUS = 4;

  private final DotIntervals chart;
  private final double width;
  private final Legend legend;
  private final double left;
  private final double right;
  private final Pen pen = new Pen();

  DotLayout(DotIntervals chart, double width) {
    this.chart = chart;
    this.width = width;
    this.legend = new Legend(chart.series(), chart.scale().title(), true);
    double names =
        chart.lines().stream().mapToDouble(row -> TextFit.width(row.name(), TYPE)).max().orElse(0);
    double values =
        chart.rows().stream()
            .mapToDouble(row -> TextFit.width(row.datum().label(), TYPE))
            .max()
            .orElse(0);
    this.left = Math.min(names, width * 0.4) + 12;
    this.right = Math.max(left + 20, width - values - 12);
  }

  private double rowHeight() {
    return Math.max(1, chart.series().size()) * DOT_LINE + ROW_GAP;
  }

  private double bottom() {
    return TOP + chart.lines().size() * rowHeight();
  }

  double height() {
    return bottom() + AXIS + legend.height(width) + 4;
  }

  Drawing draw(double height) {
    for (Scale.Tick tick : chart.scale().ticks()) {
      pen.line(x(tick.value()), TOP, x(tick.value()), bottom(), Tone.GRID, 0.5);
      pen.words(
          x(tick.value()), bottom() + AXIS - 4, tick.label(), Anchor.MIDDLE, Tone.MUTED, TYPE);
    }
    Reference reference = chart.reference();
    if (reference != null) {
      double x = x(reference.value());
      pen.dashed(x, TOP, x, bottom(), Tone.REFERENCE);
      pen.words(x, TOP - 5, reference.label(), Anchor.MIDDLE, Tone.REFERENCE, TYPE);
    }
    for (int row = 0; row < chart.lines().size(); row++) {
      row(row);
    }
    legend.place(pen, 0, bottom() + AXIS, width);
    return pen.drawing(width, height);
  }

  private double x(double value) {
    return chart.scale().place(value, left, right);
  }

  private void row(int number) {
    DotIntervals.Row row = chart.lines().get(number);
    double top = TOP + number * rowHeight() + ROW_GAP / 2;
    double middle = top + (rowHeight() - ROW_GAP) / 2;
    pen.words(
        0, middle + 4, TextFit.cut(row.name(), left - 12, TYPE), Anchor.START, Tone.TEXT, TYPE);
    for (int series = 0; series < row.dots().size(); series++) {
      Datum datum = row.dots().get(series);
      double y = top + (series + 0.5) * DOT_LINE;
      if (datum.low() != null && datum.high() != null) {
        pen.lying(x(datum.low()), x(datum.high()), y, Tone.ofSeries(series));
      }
      if (datum.value() != null) {
        pen.sign(series, x(datum.value()), y, RADIUS);
      }
      pen.words(width, y + 4, datum.label(), Anchor.END, Tone.TEXT, TYPE);
      pen.mark(
          number,
          series,
          new Rectangle(left, y - DOT_LINE / 2 + 1, width - left, DOT_LINE - 2),
          datum.description());
    }
  }
}
