package touchstone.viewer.chart;

import java.util.List;
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
  private static final double LINE = 14;
  private static final double MOST_NAMES = 0.32;
  private static final double ROW_GAP = 8;
  private static final double TOP = 18;
  private static final double AXIS = 18;
  private static final double RADIUS = 4;

  private final DotIntervals chart;
  private final double width;
  private final Legend legend;
  private final double left;
  private final double right;
  private final double values;
  private final Pen pen = new Pen();

  DotLayout(DotIntervals chart, double width) {
    this.chart = chart;
    this.width = width;
    this.legend = new Legend(chart.series(), chart.scale().title(), true);
    double names = TextFit.widest(chart.lines().stream().map(DotIntervals.Row::name), TYPE);
    double notes = TextFit.widest(chart.rows().stream().map(row -> row.datum().note()), TYPE);
    double labels = TextFit.widest(chart.rows().stream().map(row -> row.datum().label()), TYPE);
    this.left = Math.min(names, width * MOST_NAMES) + 12;
    this.values = width - (notes > 0 ? notes + 8 : 0);
    this.right = Math.max(left + 20, values - labels - 12);
  }

  private List<String> name(DotIntervals.Row row) {
    return TextFit.lines(row.name(), left - 12, TYPE);
  }

  private double height(DotIntervals.Row row) {
    double dots = Math.max(1, chart.series().size()) * DOT_LINE;
    return Math.max(dots, name(row).size() * LINE) + ROW_GAP;
  }

  private double bottom() {
    return TOP + chart.lines().stream().mapToDouble(this::height).sum();
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
    double top = TOP;
    for (int row = 0; row < chart.lines().size(); row++) {
      row(row, top);
      top += height(chart.lines().get(row));
    }
    legend.place(pen, 0, bottom() + AXIS, width);
    return pen.drawing(width, height);
  }

  private double x(double value) {
    return chart.scale().place(value, left, right);
  }

  private void row(int number, double above) {
    DotIntervals.Row row = chart.lines().get(number);
    double middle = above + height(row) / 2;
    double top = middle - row.dots().size() * DOT_LINE / 2;
    pen.lines(0, middle, name(row), LINE, Tone.TEXT, TYPE);
    for (int series = 0; series < row.dots().size(); series++) {
      Datum datum = row.dots().get(series);
      double y = top + (series + 0.5) * DOT_LINE;
      if (datum.low() != null && datum.high() != null) {
        pen.lying(x(datum.low()), x(datum.high()), y, Tone.ofSeries(series));
      }
      if (datum.value() != null) {
        pen.sign(series, x(datum.value()), y, RADIUS);
      }
      pen.words(values, y + 4, datum.label(), Anchor.END, Tone.TEXT, TYPE);
      pen.words(width, y + 4, datum.note(), Anchor.END, Tone.MUTED, TYPE);
      pen.mark(
          number,
          series,
          new Rectangle(left, y - DOT_LINE / 2 + 1, width - left, DOT_LINE - 2),
          datum.description());
    }
  }
}
