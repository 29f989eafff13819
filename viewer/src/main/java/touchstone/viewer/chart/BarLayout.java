package touchstone.viewer.chart;

import org.jspecify.annotations.Nullable;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Rectangle;

/** Where everything of {@link GroupedBars} goes while its bars stand. */
final class BarLayout {
  private static final double TYPE = 11;
  private static final double LINE = 15;
  private static final double TOP = 16;
  private static final double WIDEST_BAR = 30;
  private static final double BAR_GAP = 6;
  private static final double BETWEEN = 8;

  /** How far the line that a bar is compared with goes beyond it. */
  private static final double OWN = 2;

  private final GroupedBars chart;
  private final double width;
  private final double height;
  private final Legend legend;
  private final double left;
  private final double right;
  private final double bottom;
  private final Pen pen = new Pen();

  BarLayout(GroupedBars chart, double width, double height) {
    this.chart = chart;
    this.width = width;
    this.height = height;
    this.legend = new Legend(chart.series(), chart.scale().title(), false);
    Reference reference = chart.reference();
    this.left = Math.min(chart.scale().labelWidth(TYPE) + 8, width / 4);
    double beside = reference == null ? 4 : TextFit.width(reference.label(), TYPE) + 8;
    this.right = Math.max(left + 20, width - Math.min(beside, width / 3));
    this.bottom = Math.max(TOP + 20, height - legend.height(width) - 2 * LINE - 8);
  }

  /** Whether every name, figure and note has room where it belongs. */
  boolean fits() {
    return chart.groups().stream().allMatch(this::fits);
  }

  private boolean fits(GroupedBars.Group group) {
    boolean named = TextFit.width(group.name(), TYPE) <= groupWidth() - BETWEEN;
    double room = Math.min(groupWidth(), barWidth() + BAR_GAP + BETWEEN);
    return named
        && group.bars().stream()
            .allMatch(
                bar ->
                    TextFit.width(bar.label(), TYPE) <= room
                        && TextFit.width(bar.note(), TYPE) <= room - 2);
  }

  Drawing draw() {
    grid();
    for (int group = 0; group < chart.groups().size(); group++) {
      group(group);
    }
    reference(chart.reference());
    for (int group = 0; group < chart.groups().size(); group++) {
      own(group);
    }
    for (int group = 0; group < chart.groups().size(); group++) {
      labels(group);
    }
    legend.place(pen, 0, bottom + 2 * LINE + 6, width);
    return pen.drawing(width, height);
  }

  private void grid() {
    for (Scale.Tick tick : chart.scale().ticks()) {
      double y = y(tick.value());
      pen.line(left, y, right, y, Tone.GRID, tick.value() == 0 ? 1.5 : 0.5);
      pen.words(left - 6, y + 4, tick.label(), Anchor.END, Tone.MUTED, TYPE);
    }
  }

  private double y(double value) {
    return chart.scale().place(value, bottom, TOP);
  }

  private double groupWidth() {
    return (right - left) / Math.max(1, chart.groups().size());
  }

  private double middle(int group) {
    return left + (group + 0.5) * groupWidth();
  }

  private double gap() {
    return Math.min(BAR_GAP, groupWidth() / (4 * chart.series().size()));
  }

  private double barWidth() {
    int count = chart.series().size();
    return Math.min(WIDEST_BAR, (groupWidth() * 0.8 - gap() * (count - 1)) / count);
  }

  private Rectangle bar(int group, int series) {
    int count = chart.series().size();
    double gap = gap();
    double barWidth = barWidth();
    double start = middle(group) - (count * barWidth + (count - 1) * gap) / 2;
    Double value = chart.groups().get(group).bars().get(series).value();
    double end = y(value == null ? 0 : value);
    double zero = y(0);
    return new Rectangle(
        start + series * (barWidth + gap), Math.min(end, zero), barWidth, Math.abs(end - zero));
  }

  private void group(int group) {
    GroupedBars.Group bars = chart.groups().get(group);
    for (int series = 0; series < bars.bars().size(); series++) {
      Datum datum = bars.bars().get(series);
      Rectangle bar = bar(group, series);
      if (datum.value() != null) {
        pen.seriesBox(series, bar);
      }
      if (datum.low() != null && datum.high() != null) {
        pen.upright(bar.middle().x(), y(datum.high()), y(datum.low()), Tone.TEXT);
      }
      pen.mark(group, series, reach(bar), datum.description());
      double below = bottom + 2 * LINE;
      pen.words(bar.middle().x(), below, datum.note(), Anchor.MIDDLE, Tone.MUTED, TYPE);
    }
    pen.words(middle(group), bottom + LINE, bars.name(), Anchor.MIDDLE, Tone.TEXT, TYPE);
  }

  /** Even a bar of no height can be pointed at. */
  private static Rectangle reach(Rectangle bar) {
    double missing = Math.max(0, 20 - bar.height());
    return new Rectangle(bar.x(), bar.y() - missing, bar.width(), bar.height() + missing);
  }

  private void labels(int group) {
    GroupedBars.Group bars = chart.groups().get(group);
    for (int series = 0; series < bars.bars().size(); series++) {
      Datum datum = bars.bars().get(series);
      Rectangle bar = bar(group, series);
      double top = datum.high() == null ? bar.y() : Math.min(bar.y(), y(datum.high()));
      double base = clear(clear(top - 4, bars.own().get(series)), referenceValue());
      pen.wordsOnGround(bar.middle().x(), base, datum.label(), Tone.TEXT, TYPE);
    }
  }

  private @Nullable Double referenceValue() {
    Reference reference = chart.reference();
    return reference == null ? null : (Double) reference.value();
  }

  /** A base line at which a label does not touch the line of a value. */
  private double clear(double base, @Nullable Double value) {
    if (value == null) {
      return base;
    }
    double line = y(value);
    boolean touches = base + 3 > line && base - TYPE - 2 < line;
    return touches ? line - 4 : base;
  }

  private void own(int group) {
    chart
        .groups()
        .get(group)
        .own()
        .forEach(
            (series, value) -> {
              Rectangle bar = bar(group, series);
              double y = y(value);
              pen.line(bar.x() - OWN, y, bar.right() + OWN, y, Tone.REFERENCE, 2);
            });
  }

  private void reference(@Nullable Reference reference) {
    if (reference != null) {
      double y = y(reference.value());
      pen.dashed(left, y, right, y, Tone.REFERENCE);
      String label = TextFit.cut(reference.label(), width - right - 4, TYPE);
      pen.words(right + 4, y + 4, label, Anchor.START, Tone.REFERENCE, TYPE);
    }
  }
}
