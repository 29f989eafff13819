package touchstone.annotation.metrics.process;

import touchstone.annotation.metrics.Figure;

/**
 * A critic measured as a process reward model, in percent.
 *
 * @param erroneousAccuracy items with an error whose first one the critic finds, at its very step
 * @param correctAccuracy items without an error on which the critic flags nothing
 * @param processBenchF1 the harmonic mean of the two (ProcessBench); n counts items
 * @param firstErrorAccuracy items of both kinds that the critic gets right
 * @param macroF1 the mean of the F1 of correct steps and that of incorrect ones
 *     (VisualProcessBench); n counts steps
 */
public record ProcessFigures(
    Figure erroneousAccuracy,
    Figure correctAccuracy,
    Figure processBenchF1,
    Figure firstErrorAccuracy,
    Figure macroF1) {}
