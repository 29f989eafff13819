package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.chart.drawing.Drawing;

/**
 * Figures as dots with their intervals, one line each, under a common axis.
 *
 * @param series the name of each dot of a row
 * @param reference null for none; the value that means "no effect", mostly
 */
public record DotIntervals(
    String title, List<String> series, List<Row> lines, Scale scale, @Nullable Reference reference)
    implements Chart {
  /** Dots that belong together, one a series. */
  public record Row(String name, List<Datum> dots) {
    public Row {
      dots = List.copyOf(dots);
    }
  }

  public DotIntervals {
    series = List.copyOf(series);
    lines = List.copyOf(lines);
    for (Row row : lines) {
      if (row.dots().size() != series.size()) {
        throw new IllegalArgumentException("row has not one dot a series: " + row);
      }
    }
  }

  @Override
  public List<ChartRow> rows() {
    List<ChartRow> rows = new ArrayList<>();
    for (Row row : lines) {
      for (int i = 0; i < series.size(); i++) {
        rows.add(new ChartRow(row.name(), series.get(i), row.dots().get(i)));
      }
    }
    return rows;
  }

  @Override
  public double preferredHeight(double width) {
    return new DotLayout(this, width).height();
  }

  @Override
  public Drawing draw(double width, double height) {
    return new DotLayout(this, width).draw(height);
  }
}
