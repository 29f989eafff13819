package touchstone.annotation.metrics.ensemble;

import touchstone.annotation.metrics.Figure;

/**
 * How steady a critic is over several samples; an unreadable verdict is a verdict of its own kind.
 * n counts steps.
 *
 * @param unanimous steps on which all samples agree, in percent
 * @param entropy of the samples' verdicts on a step, averaged, in bits: 0 where all agree
 */
public record ConsistencyFigures(Figure unanimous, Figure entropy) {}
