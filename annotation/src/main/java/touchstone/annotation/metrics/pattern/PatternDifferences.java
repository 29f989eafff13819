package touchstone.annotation.metrics.pattern;

import touchstone.annotation.metrics.Figure;

/**
 * How two critics differ in the three patterns on the same items: the first's figure minus the
 * second's, in points; n is that of the figure compared.
 *
 * @param perceptionHits hit rate on Perception items
 * @param reasoningHits hit rate on Reasoning items
 * @param perceptionFalseAlarms false-alarm rate on Perception items
 * @param reasoningFalseAlarms false-alarm rate on Reasoning items
 * @param hitGap how far perception lags behind reasoning
 * @param percentIncorrect how often "incorrect" is said
 * @param excessRun how much flags follow flags beyond gold
 * @param spill how much likelier correct steps are flagged after an error
 */
public record PatternDifferences(
    Figure perceptionHits,
    Figure reasoningHits,
    Figure perceptionFalseAlarms,
    Figure reasoningFalseAlarms,
    Figure hitGap,
    Figure percentIncorrect,
    Figure excessRun,
    Figure spill) {}
