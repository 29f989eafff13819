package touchstone.viewer.chart;

import java.util.List;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Rectangle;

/** Names the series of a chart, in as many lines as they need. */
record Legend(List<String> names, String title, boolean signs) {
  static final double LINE = 18;

  private static final double TYPE = 11;
  private static final double SWATCH = 10;
  private static final double GAP = 12;

  double height(double width) {
    return place(new Pen(), 0, 0, width);
  }

  /** Draws into the width and returns the height taken. */
  double place(Pen pen, double left, double top, double width) {
    double x = left;
    double y = top + LINE - 5;
    boolean named = names.size() > 1 || names.stream().anyMatch(name -> !name.isEmpty());
    for (int series = 0; named && series < names.size(); series++) {
      double needed = SWATCH + 5 + TextFit.width(names.get(series), TYPE) + GAP;
      if (x > left && x + needed > left + width) {
        x = left;
        y += LINE;
      }
      swatch(pen, series, x, y);
      String name = TextFit.cut(names.get(series), width - SWATCH - 5, TYPE);
      pen.words(x + SWATCH + 5, y, name, Anchor.START, Tone.MUTED, TYPE);
      x += needed;
    }
    if (!title.isEmpty()) {
      if (x > left && x + TextFit.width(title, TYPE) > left + width) {
        x = left;
        y += LINE;
      }
      List<String> lines = TextFit.lines(title, left + width - x, TYPE);
      for (int line = 0; line < lines.size(); line++) {
        y += line == 0 ? 0 : LINE - 3;
        pen.words(x, y, lines.get(line), Anchor.START, Tone.MUTED, TYPE);
      }
    }
    return y - top + 5;
  }

  private void swatch(Pen pen, int series, double x, double y) {
    if (signs) {
      pen.sign(series, x + SWATCH / 2, y - SWATCH / 2 + 1, SWATCH / 2 - 1);
    } else {
      pen.seriesBox(series, new Rectangle(x, y - SWATCH + 1, SWATCH, SWATCH));
    }
  }
}
