package touchstone.annotation.study;

import touchstone.annotation.metrics.CritiqueDifferences;

/**
 * Two contenders on the same items and by the same truth.
 *
 * @param items that both spoke of
 * @param ahead positive where the first has more
 */
public record PairedComparison(Subject one, Subject other, int items, CritiqueDifferences ahead) {}
