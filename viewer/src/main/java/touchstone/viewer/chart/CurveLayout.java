package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

/** Where everything of {@link Curves} goes. */
final class CurveLayout {
  private static final double TYPE = 11;
  private static final double SMALL = 10;
  private static final double LINE = 15;

  /** Sideways, so that lines which run in one place can both be seen. */
  private static final double APART = 5;

  private static final double TOP = 10;
  private static final double RADIUS = 4;
  private static final double REACH = 9;

  private final Curves chart;
  private final double width;
  private final double height;
  private final Legend legend;
  private final double left;
  private final double right;
  private final double bottom;
  private final Pen pen = new Pen();

  CurveLayout(Curves chart, double width, double height) {
    this.chart = chart;
    this.width = width;
    this.height = height;
    List<String> names = chart.series().stream().map(Curves.Series::name).toList();
    this.legend = new Legend(names, chart.up().title(), true);
    this.left = Math.min(chart.up().labelWidth(TYPE) + 8, width / 4);
    this.right = Math.max(left + 20, width - 12);
    this.bottom = Math.max(TOP + 20, height - legend.height(width) - 3 * LINE - 8);
  }

  Drawing draw() {
    axes();
    if (chart.diagonal()) {
      pen.dashed(
          x(chart.up().low()),
          y(chart.up().low()),
          x(chart.up().high()),
          y(chart.up().high()),
          Tone.REFERENCE);
    }
    for (int series = 0; series < chart.series().size(); series++) {
      curve(series);
    }
    notes();
    legend.place(pen, 0, bottom + 3 * LINE + 6, width);
    return pen.drawing(width, height);
  }

  private void axes() {
    for (Scale.Tick tick : chart.up().ticks()) {
      pen.line(left, y(tick.value()), right, y(tick.value()), Tone.GRID, 0.5);
      pen.words(left - 6, y(tick.value()) + 4, tick.label(), Anchor.END, Tone.MUTED, TYPE);
    }
    pen.line(left, bottom, right, bottom, Tone.GRID, 1.5);
    for (Scale.Tick tick : chart.across().ticks()) {
      pen.words(x(tick.value()), bottom + LINE, tick.label(), Anchor.MIDDLE, Tone.MUTED, TYPE);
    }
    pen.words(
        (left + right) / 2,
        bottom + 3 * LINE,
        chart.across().title(),
        Anchor.MIDDLE,
        Tone.MUTED,
        TYPE);
  }

  /** Under each place that of the first line, where all have room; the tooltips have them all. */
  private void notes() {
    List<Curves.Place> places =
        chart.series().isEmpty() ? List.of() : chart.series().getFirst().places();
    double room = (right - left - 16) / Math.max(1, places.size() - 1);
    if (places.stream().allMatch(at -> TextFit.width(at.datum().note(), SMALL) + 2 <= room)) {
      for (Curves.Place at : places) {
        double below = bottom + 2 * LINE - 2;
        pen.words(x(at.across()), below, at.datum().note(), Anchor.MIDDLE, Tone.MUTED, SMALL);
      }
    }
  }

  private double x(double value) {
    return chart.across().place(value, left + 8, right - 8);
  }

  private double y(double value) {
    return chart.up().place(value, bottom, TOP);
  }

  private void curve(int series) {
    List<Point> points = new ArrayList<>();
    double aside = (series - (chart.series().size() - 1) / 2.0) * APART;
    List<Curves.Place> places = chart.series().get(series).places();
    for (int i = 0; i < places.size(); i++) {
      Curves.Place at = places.get(i);
      Datum datum = at.datum();
      if (datum.value() != null) {
        Point point = new Point(x(at.across()) + aside, y(datum.value()));
        points.add(point);
        Rectangle around =
            new Rectangle(point.x() - REACH, point.y() - REACH, 2 * REACH, 2 * REACH);
        pen.mark(series, i, around, datum.description());
      }
      if (datum.low() != null && datum.high() != null) {
        pen.upright(x(at.across()) + aside, y(datum.high()), y(datum.low()), Tone.ofSeries(series));
      }
    }
    if (points.size() > 1) {
      pen.add(new Shape.Trace(points, Tone.ofSeries(series), 2, series > 0));
    }
    points.forEach(point -> pen.sign(series, point.x(), point.y(), RADIUS));
  }
}
