package touchstone.annotation.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import touchstone.annotation.metrics.CritiqueDifferences.Difference;

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
    Tallies tallies = tallies(items);
    CritiqueCounts all = new CritiqueCounts(tallies.totals());
    List<Estimate> estimates =
        bootstrap.estimate(
            items.size(), draws -> new CritiqueCounts(tallies.totals(draws)).statistics());
    Figure ex = f1(estimates.get(2), all.steps());
    Figure viscore = estimates.get(3).figure(items.size(), Undefined.PART_UNDEFINED);
    return new CritiqueFigures(
        f1(estimates.get(0), all.answers()),
        f1(estimates.get(1), all.steps()),
        onceJudged(ex, all),
        onceJudged(viscore, all),
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

  /**
   * How far one critic is ahead of another, both resampled with the same draws.
   *
   * @throws IllegalArgumentException where the lists are not about the same items in the same order
   */
  public CritiqueDifferences compare(List<CritiquedItem> one, List<CritiquedItem> other) {
    requireSameItems(one, other);
    Tallies ones = tallies(one);
    Tallies others = tallies(other);
    List<Estimate> estimates =
        bootstrap.estimate(
            one.size(),
            draws ->
                minus(
                    new CritiqueCounts(ones.totals(draws)).statistics(),
                    new CritiqueCounts(others.totals(draws)).statistics()));
    CritiqueCounts all = new CritiqueCounts(ones.totals());
    boolean judged =
        all.judged().complete() && new CritiqueCounts(others.totals()).judged().complete();
    return new CritiqueDifferences(
        difference(estimates.get(0), all.answers(), true),
        difference(estimates.get(1), all.steps(), true),
        difference(estimates.get(2), all.steps(), judged),
        difference(estimates.get(3), one.size(), judged),
        difference(estimates.get(4), all.answers() + all.steps(), true));
  }

  private Tallies tallies(List<CritiquedItem> items) {
    return new Tallies(
        CritiqueCounts.WIDTH,
        items.stream().map(item -> CritiqueCounts.of(item, reading).toRow()).toList());
  }

  private static Figure f1(Estimate estimate, long n) {
    return estimate.figure(n, n == 0 ? Undefined.NO_CASES : Undefined.NOTHING_TO_FIND);
  }

  private static Figure onceJudged(Figure figure, CritiqueCounts all) {
    if (all.judged().complete()) {
      return figure;
    }
    return Figure.undefined(
        all.withoutReference() > 0 ? Undefined.NO_REFERENCE : Undefined.NOT_FULLY_JUDGED,
        figure.n());
  }

  private static Difference difference(Estimate estimate, long n, boolean judged) {
    return judged
        ? new Difference(estimate.figure(n, Undefined.PART_UNDEFINED), estimate.pValue())
        : new Difference(Figure.undefined(Undefined.NOT_FULLY_JUDGED, n), null);
  }

  private static double[] minus(double[] one, double[] other) {
    double[] differences = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      differences[i] = one[i] - other[i];
    }
    return differences;
  }

  private static void requireSameItems(List<CritiquedItem> one, List<CritiquedItem> other) {
    List<String> ids = one.stream().map(item -> item.gold().id()).toList();
    List<String> otherIds = other.stream().map(item -> item.gold().id()).toList();
    if (!ids.equals(otherIds)) {
      throw new IllegalArgumentException(
          "critics are not compared on the same items in the same order");
    }
  }
}
