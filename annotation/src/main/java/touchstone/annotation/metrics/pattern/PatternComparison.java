package touchstone.annotation.metrics.pattern;

import java.util.List;
import java.util.stream.DoubleStream;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Estimate;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Statistics;
import touchstone.annotation.metrics.Undefined;

/** Sets two critics' patterns side by side, both resampled with the same draws. */
public final class PatternComparison {
  private final PerceptionPattern perception;
  private final ReluctancePattern reluctance;
  private final PropagationPattern propagation;
  private final Bootstrap bootstrap;

  public PatternComparison(Reading reading, Bootstrap bootstrap) {
    this.perception = new PerceptionPattern(reading, Bootstrap.none());
    this.reluctance = new ReluctancePattern(reading, Bootstrap.none());
    this.propagation = new PropagationPattern(reading, Bootstrap.none());
    this.bootstrap = bootstrap;
  }

  /** The differences of two critics on the same items in the same order. */
  public PatternDifferences compare(List<CritiquedItem> one, List<CritiquedItem> other) {
    Statistics ofOne = statistics(one);
    Statistics ofOther = statistics(other);
    List<Estimate> estimates =
        bootstrap.estimate(one.size(), draws -> minus(ofOne.of(draws), ofOther.of(draws)));
    PerceptionFigures seen = perception.figures(one);
    PropagationFigures spread = propagation.figures(one);
    return new PatternDifferences(
        figure(estimates.get(0), seen.perception().hitRate()),
        figure(estimates.get(1), seen.reasoning().hitRate()),
        figure(estimates.get(2), seen.perception().falseAlarmRate()),
        figure(estimates.get(3), seen.reasoning().falseAlarmRate()),
        figure(estimates.get(4), seen.hitDifference()),
        figure(estimates.get(5), reluctance.figures(one).critic()),
        figure(estimates.get(6), spread.excessRun()),
        figure(estimates.get(7), spread.spill()));
  }

  /** In the order of {@link PatternDifferences}. */
  private Statistics statistics(List<CritiquedItem> items) {
    Statistics seen = perception.statistics(items);
    Statistics said = reluctance.statistics(items);
    Statistics spread = propagation.statistics(items);
    return draws -> {
      double[] rates = seen.of(draws);
      double[] propagated = spread.of(draws);
      return DoubleStream.of(
              rates[PerceptionPattern.PERCEPTION_HITS],
              rates[PerceptionPattern.REASONING_HITS],
              rates[PerceptionPattern.PERCEPTION_FALSE_ALARMS],
              rates[PerceptionPattern.REASONING_FALSE_ALARMS],
              rates[PerceptionPattern.HIT_DIFFERENCE],
              said.of(draws)[ReluctancePattern.CRITIC],
              propagated[PropagationPattern.EXCESS_RUN],
              propagated[PropagationPattern.MANTEL_HAENSZEL_SPILL])
          .toArray();
    };
  }

  private static Figure figure(Estimate difference, Figure compared) {
    return difference.figure(
        compared.n(), compared.n() == 0 ? Undefined.NO_CASES : Undefined.PART_UNDEFINED);
  }

  private static double[] minus(double[] one, double[] other) {
    double[] differences = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      differences[i] = one[i] - other[i];
    }
    return differences;
  }
}
