package touchstone.annotation.study;

import touchstone.annotation.metrics.CritiqueDifferences;
import touchstone.annotation.metrics.pattern.PatternDifferences;

/**
 * What LookBack changes, on the items that both runs speak of: with it minus without it, so that a
 * positive difference is more under LookBack.
 */
public record LookBackDifferences(
    Subject plain,
    Subject lookBack,
    long items,
    CritiqueDifferences critique,
    PatternDifferences patterns) {}
