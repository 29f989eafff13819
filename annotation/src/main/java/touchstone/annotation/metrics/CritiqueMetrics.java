package touchstone.annotation.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The critique metrics of VISCO (CVPR 2025), equal to its reference implementation under {@link
 * Reading#REFERENCE}. One exception is declared: an F1 with nothing to find and nothing claimed is
 * undefined here, where the reference says 0 or divides by zero.
 */
public final class CritiqueMetrics {
  private final Reading reading;
  private final Bootstrap bootstrap;

  public CritiqueMetrics(Reading reading, Bootstrap bootstrap) {
    this.reading = reading;
    this.bootstrap = bootstrap;
  }

  public CritiqueFigures figures(List<CritiquedItem> items) {
    Tallies tallies = new Tallies(CritiqueCounts.WIDTH, items.stream().map(this::row).toList());
    CritiqueCounts all = new CritiqueCounts(tallies.totals());
    List<Estimate> estimates =
        bootstrap.estimate(
            items.size(), draws -> statistics(new CritiqueCounts(tallies.totals(draws))));
    Figure ans = f1(estimates.get(0), all.answers());
    Figure th = f1(estimates.get(1), all.steps());
    boolean judged = all.judged().complete();
    return new CritiqueFigures(
        ans,
        th,
        judged
            ? f1(estimates.get(2), all.steps())
            : Figure.undefined(Undefined.NOT_FULLY_JUDGED, all.steps()),
        judged
            ? estimates.get(3).figure(items.size(), Undefined.PART_UNDEFINED)
            : Figure.undefined(Undefined.NOT_FULLY_JUDGED, items.size()),
        estimates.get(4).figure(all.answers() + all.steps(), Undefined.NO_CASES),
        all.judged(),
        items.size(),
        all.formatErrors(),
        all.unreadable());
  }

  /**
   * The figures for each value of an attribute, in the order in which the values first occur. Items
   * without the attribute are in no group.
   */
  public SequencedMap<String, CritiqueFigures> by(String attribute, List<CritiquedItem> items) {
    Map<String, List<CritiquedItem>> groups = new LinkedHashMap<>();
    for (CritiquedItem item : items) {
      String value = item.gold().attributes().get(attribute);
      if (value != null) {
        groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(item);
      }
    }
    SequencedMap<String, CritiqueFigures> figures = new LinkedHashMap<>();
    groups.forEach((value, group) -> figures.put(value, figures(group)));
    return figures;
  }

  private double[] row(CritiquedItem item) {
    return CritiqueCounts.of(item, reading).toRow();
  }

  private static double[] statistics(CritiqueCounts counts) {
    return new double[] {
      counts.ansF1(), counts.thF1(), counts.exF1(), counts.viscore(), counts.percentIncorrect()
    };
  }

  private static Figure f1(Estimate estimate, long n) {
    return estimate.figure(n, n == 0 ? Undefined.NO_CASES : Undefined.NOTHING_TO_FIND);
  }
}
