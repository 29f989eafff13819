package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.chart.drawing.Drawing;

/**
 * Bars in groups, with intervals and a line to compare with. They stand beside each other as long
 * as all names and figures have room; else they lie, one group below the other.
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
  private static final double UPRIGHT = 232;

  /**
   * Bars that belong together.
   *
   * @param bars one a series
   * @param own what a bar alone is compared with, by the number of its series
   */
  public record Group(String name, List<Datum> bars, Map<Integer, Double> own) {
    public Group {
      bars = List.copyOf(bars);
      own = Map.copyOf(own);
    }

    public Group(String name, List<Datum> bars) {
      this(name, bars, Map.of());
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
    BarLayout upright = new BarLayout(this, width, UPRIGHT);
    return upright.fits() ? UPRIGHT : new LyingBarLayout(this, width).height();
  }

  @Override
  public Drawing draw(double width, double height) {
    BarLayout upright = new BarLayout(this, width, height);
    return upright.fits() ? upright.draw() : new LyingBarLayout(this, width).draw(height);
  }
}
