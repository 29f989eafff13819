package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import touchstone.viewer.chart.drawing.Drawing;

/**
 * Lines through points with intervals: a figure against a position, or a reliability diagram.
 *
 * @param diagonal whether to draw the line on which both axes agree
 */
public record Curves(String title, List<Series> series, Scale across, Scale up, boolean diagonal)
    implements Chart {
  /** One line, from left to right. */
  public record Series(String name, List<Place> places) {
    public Series {
      places = List.copyOf(places);
    }
  }

  /**
   * A figure somewhere on the line.
   *
   * @param name of the place, as a row's name
   */
  public record Place(double across, String name, Datum datum) {}

  public Curves {
    series = List.copyOf(series);
  }

  @Override
  public List<ChartRow> rows() {
    List<ChartRow> rows = new ArrayList<>();
    for (Series line : series) {
      line.places().forEach(at -> rows.add(new ChartRow(at.name(), line.name(), at.datum())));
    }
    return rows;
  }

  @Override
  public double preferredHeight(double width) {
    return 248;
  }

  @Override
  public Drawing draw(double width, double height) {
    return new CurveLayout(this, width, height).draw();
  }
}
