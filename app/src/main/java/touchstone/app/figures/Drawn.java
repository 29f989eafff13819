package touchstone.app.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.chart.Chart;

/**
 * A chart with what its marks open.
 *
 * @param openings by group, then by member; null for a mark that opens nothing
 */
public record Drawn(Chart chart, List<? extends List<? extends @Nullable Opening>> openings) {
  public @Nullable Opening opening(int group, int member) {
    return openings.size() > group && openings.get(group).size() > member
        ? openings.get(group).get(member)
        : null;
  }
}
