package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import touchstone.viewer.chart.drawing.Drawing;

/** A chart: immutable data that can lay itself out for any size. */
public sealed interface Chart
    permits GroupedBars, DotIntervals, Curves, HeatMap, TransitionMatrix, ValueBar {
  /** What it is about, in a line. */
  String title();

  /** Its data, one line a datum. */
  List<ChartRow> rows();

  /** The height at which it looks its best, for a width. */
  double preferredHeight(double width);

  Drawing draw(double width, double height);

  /** What all marks say, for those who can't see it. */
  default String description() {
    List<String> parts = new ArrayList<>();
    parts.add(title());
    rows().forEach(row -> parts.add(row.datum().description()));
    return String.join(". ", parts);
  }
}
