package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.ensemble.ConsistencyFigures;
import touchstone.annotation.metrics.ensemble.ConsistencyMetrics;

/**
 * How steady a critic is over its samples, and what their majority is worth.
 *
 * @param samples how many there are
 * @param majority the figures of what most samples say, on the items of more than one sample
 * @param gain of the majority over a single sample on the same items
 * @param divided the steps on which the samples are not of one mind
 */
public record ConsistencyCard(
    CriticRun first,
    int samples,
    ConsistencyFigures figures,
    CritiqueFigures majority,
    CritiqueDifferences gain,
    List<StepPlace> divided) {
  public ConsistencyCard {
    divided = List.copyOf(divided);
  }

  static ConsistencyCard of(Samples samples, Reading reading, Bootstrap bootstrap) {
    CritiqueMetrics metrics = new CritiqueMetrics(reading, bootstrap);
    return new ConsistencyCard(
        samples.first(),
        samples.count(),
        new ConsistencyMetrics(bootstrap).figures(samples.items()),
        metrics.figures(samples.majority()),
        metrics.compare(samples.majority(), samples.single()),
        samples.divided());
  }
}
