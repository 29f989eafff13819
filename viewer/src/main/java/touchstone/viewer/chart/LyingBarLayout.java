package touchstone.viewer.chart;

import java.util.List;
import java.util.stream.Stream;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Rectangle;

/**
 * Where everything of {@link GroupedBars} goes while its bars lie: one group below the other, its
 * whole name at the left, figures and notes at the right.
 */
final class LyingBarLayout {
  private static final double TYPE = 11;
  private static final double LINE = 14;
  private static final double THICK = 10;
  private static final double GAP = 8;
  private static final double AXIS = 18;
  private static final double MOST_NAMES = 0.4;

  /** Higher than this, an axis at the bottom alone is out of sight. */
  private static final double TALL = 400;

  private final GroupedBars chart;
  private final double width;
  private final Legend legend;
  private final double left;
  private final double right;
  private final double values;
  private final Pen pen = new Pen();

  LyingBarLayout(GroupedBars chart, double width) {
    this.chart = chart;
    this.width = width;
    this.legend = new Legend(chart.series(), chart.scale().title(), false);
    double names = TextFit.widest(chart.groups().stream().map(GroupedBars.Group::name), TYPE);
    double notes = TextFit.widest(data().map(Datum::note), TYPE);
    this.left = Math.min(names, width * MOST_NAMES) + 10;
    this.values = width - (notes > 0 ? notes + 8 : 0);
    this.right = Math.max(left + 20, values - TextFit.widest(data().map(Datum::label), TYPE) - 8);
  }

  private Stream<Datum> data() {
    return chart.groups().stream().flatMap(group -> group.bars().stream());
  }

  private List<String> name(GroupedBars.Group group) {
    return TextFit.lines(group.name(), left - 10, TYPE);
  }

  private double height(GroupedBars.Group group) {
    return Math.max(chart.series().size(), name(group).size()) * LINE + GAP;
  }

  private double rows() {
    return chart.groups().stream().mapToDouble(this::height).sum();
  }

  private double top() {
    return (chart.reference() == null ? 2 : 16) + (rows() > TALL ? AXIS : 0);
  }

  private double bottom() {
    return top() + rows();
  }

  double height() {
    return bottom() + AXIS + legend.height(width) + 4;
  }

  Drawing draw(double height) {
    for (Scale.Tick tick : chart.scale().ticks()) {
      double x = x(tick.value());
      pen.line(x, top(), x, bottom(), Tone.GRID, tick.value() == 0 ? 1.5 : 0.5);
      pen.words(x, bottom() + AXIS - 4, tick.label(), Anchor.MIDDLE, Tone.MUTED, TYPE);
      if (rows() > TALL) {
        pen.words(x, top() - 5, tick.label(), Anchor.MIDDLE, Tone.MUTED, TYPE);
      }
    }
    double y = top();
    for (int number = 0; number < chart.groups().size(); number++) {
      group(number, y);
      y += height(chart.groups().get(number));
    }
    reference();
    legend.place(pen, 0, bottom() + AXIS, width);
    return pen.drawing(width, height);
  }

  private double x(double value) {
    return chart.scale().place(value, left, right);
  }

  private void group(int number, double top) {
    GroupedBars.Group group = chart.groups().get(number);
    double middle = top + height(group) / 2;
    pen.lines(0, middle, name(group), LINE, Tone.TEXT, TYPE);
    double first = middle - chart.series().size() * LINE / 2;
    for (int series = 0; series < group.bars().size(); series++) {
      bar(number, series, group.bars().get(series), first + series * LINE);
    }
    group
        .own()
        .forEach(
            (series, value) -> {
              double above = first + series * LINE;
              pen.line(x(value), above + 1, x(value), above + LINE - 1, Tone.REFERENCE, 2);
            });
  }

  private void bar(int group, int series, Datum datum, double top) {
    double middle = top + LINE / 2;
    Double value = datum.value();
    if (value != null) {
      double from = Math.min(x(0), x(value));
      double to = Math.max(x(0), x(value));
      pen.seriesBox(series, new Rectangle(from, middle - THICK / 2, to - from, THICK));
    }
    if (datum.low() != null && datum.high() != null) {
      pen.line(x(datum.low()), middle, x(datum.high()), middle, Tone.GROUND, 3);
      pen.lying(x(datum.low()), x(datum.high()), middle, Tone.TEXT);
    }
    pen.words(values, middle + 4, datum.label(), Anchor.END, Tone.TEXT, TYPE);
    pen.words(width, middle + 4, datum.note(), Anchor.END, Tone.MUTED, TYPE);
    Rectangle reach = new Rectangle(left, top, Math.max(1, width - left), LINE);
    pen.mark(group, series, reach, datum.description());
  }

  private void reference() {
    Reference reference = chart.reference();
    if (reference != null) {
      double x = x(reference.value());
      pen.dashed(x, top(), x, bottom(), Tone.REFERENCE);
      double half = TextFit.width(reference.label(), TYPE) / 2;
      double at = Math.clamp(x, half, Math.max(half, width - half));
      pen.words(at, 11, reference.label(), Anchor.MIDDLE, Tone.REFERENCE, TYPE);
    }
  }
}
