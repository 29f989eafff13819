package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.chart.drawing.Drawing;

/**
 * Bars in groups, with intervals and a line to compare with.
 *
 * @param series the name of each bar of a group
 * @param scale of the bars' values; holds zero
 * @param reference null for none
 */
public record GroupedBars(
    String title,
    List<String> series,
    List<Group> groups,
    Scale scale,
    @Nullable Reference reference)
    implements Chart {
  /**
   * Bars that belong together.
   *
   * @param note a second, quieter line under the name, their n for one
   * @param bars one a series
   */
  public record Group(String name, String note, List<Datum> bars) {
    public Group {
      bars = List.copyOf(bars);
    }
  }

  public GroupedBars {
    series = List.copyOf(series);
    groups = List.copyOf(groups);
    if (scale.low() > 0 || scale.high() < 0) {
      throw new IllegalArgumentException("scale of bars does not hold zero: " + scale);
    }
    for (Group group : groups) {
      if (group.bars().size() != series.size()) {
        throw new IllegalArgumentException("group has not one bar a series: " + group);
      }
    }
  }

  @Override
  public List<ChartRow> rows() {
    List<ChartRow> rows = new ArrayList<>();
    for (Group group : groups) {
      for (int i = 0; i < series.size(); i++) {
        rows.add(new ChartRow(group.name(), series.get(i), group.bars().get(i)));
      }
    }
    return rows;
  }

  @Override
  public double preferredHeight(double width) {
    return 232;
  }

  @Override
  public Drawing draw(double width, double height) {
    return new BarLayout(this, width, height).draw();
  }
}
