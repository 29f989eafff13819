package touchstone.annotation.metrics.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Statistics;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.pattern.PerceptionFigures.Detection;

/** Do critics miss errors of visual perception more than errors of reasoning? */
public final class PerceptionPattern {
  private static final String SUPERSKILL = "critic_superskill";

  /** Places among the statistics. */
  static final int REASONING_HITS = 0;

  static final int REASONING_FALSE_ALARMS = 1;
  static final int PERCEPTION_HITS = 3;
  static final int PERCEPTION_FALSE_ALARMS = 4;
  static final int HIT_DIFFERENCE = 6;

  private static final int REASONING = 0;
  private static final int PERCEPTION = OutcomeCounts.WIDTH;

  private final Reading reading;
  private final Bootstrap bootstrap;

  public PerceptionPattern(Reading reading, Bootstrap bootstrap) {
    this.reading = reading;
    this.bootstrap = bootstrap;
  }

  public PerceptionFigures figures(List<CritiquedItem> items) {
    Tallies tallies = new Tallies(2 * OutcomeCounts.WIDTH, items.stream().map(this::row).toList());
    OutcomeCounts reasoning = new OutcomeCounts(tallies.totals(), REASONING);
    OutcomeCounts perception = new OutcomeCounts(tallies.totals(), PERCEPTION);
    List<Estimate> estimates =
        bootstrap.estimate(items.size(), draws -> statistics(tallies.totals(draws)));
    return new PerceptionFigures(
        detection(estimates.subList(0, 3), reasoning),
        detection(estimates.subList(3, 6), perception),
        estimates.get(6).figure(reasoning.wrong() + perception.wrong(), Undefined.PART_UNDEFINED),
        estimates
            .get(7)
            .figure(reasoning.correct() + perception.correct(), Undefined.PART_UNDEFINED),
        estimates.get(8).figure(reasoning.steps() + perception.steps(), Undefined.PART_UNDEFINED),
        hitsByKind(items));
  }

  Statistics statistics(List<CritiquedItem> items) {
    Tallies tallies = new Tallies(2 * OutcomeCounts.WIDTH, items.stream().map(this::row).toList());
    return draws -> statistics(tallies.totals(draws));
  }

  private double[] row(CritiquedItem item) {
    double[] row = new double[2 * OutcomeCounts.WIDTH];
    switch (item.gold().attributes().getOrDefault(SUPERSKILL, "")) {
      case "Reasoning" -> count(item, new OutcomeCounts(row, REASONING));
      case "Perception" -> count(item, new OutcomeCounts(row, PERCEPTION));
      default -> {}
    }
    return row;
  }

  private void count(CritiquedItem item, OutcomeCounts counts) {
    JudgedStep.of(item, reading).forEach(step -> counts.add(step.outcome()));
  }

  private static double[] statistics(double[] totals) {
    OutcomeCounts reasoning = new OutcomeCounts(totals, REASONING);
    OutcomeCounts perception = new OutcomeCounts(totals, PERCEPTION);
    return new double[] {
      reasoning.hitRate(),
      reasoning.falseAlarmRate(),
      reasoning.f1(),
      perception.hitRate(),
      perception.falseAlarmRate(),
      perception.f1(),
      perception.hitRate() - reasoning.hitRate(),
      perception.falseAlarmRate() - reasoning.falseAlarmRate(),
      perception.f1() - reasoning.f1()
    };
  }

  private static Detection detection(List<Estimate> estimates, OutcomeCounts counts) {
    return new Detection(
        estimates.get(0).figure(counts.wrong(), Undefined.NO_CASES),
        estimates.get(1).figure(counts.correct(), Undefined.NO_CASES),
        estimates
            .get(2)
            .figure(
                counts.steps(),
                counts.steps() == 0 ? Undefined.NO_CASES : Undefined.NOTHING_TO_FIND));
  }

  private SequencedMap<String, Figure> hitsByKind(List<CritiquedItem> items) {
    TreeSet<String> kinds = new TreeSet<>();
    items.forEach(item -> item.gold().steps().forEach(step -> kinds.addAll(step.kinds())));
    SequencedMap<String, Figure> hits = new LinkedHashMap<>();
    kinds.forEach(kind -> hits.put(kind, hitsOf(kind, items)));
    return hits;
  }

  private Figure hitsOf(String kind, List<CritiquedItem> items) {
    Tallies tallies =
        new Tallies(OutcomeCounts.WIDTH, items.stream().map(item -> row(item, kind)).toList());
    return bootstrap
        .estimate(
            items.size(),
            draws -> new double[] {new OutcomeCounts(tallies.totals(draws), 0).hitRate()})
        .getFirst()
        .figure(new OutcomeCounts(tallies.totals(), 0).wrong(), Undefined.NO_CASES);
  }

  private double[] row(CritiquedItem item, String kind) {
    double[] row = new double[OutcomeCounts.WIDTH];
    OutcomeCounts counts = new OutcomeCounts(row, 0);
    for (JudgedStep step : JudgedStep.of(item, reading)) {
      if (step.gold().kinds().contains(kind)) {
        counts.add(step.outcome());
      }
    }
    return row;
  }
}
