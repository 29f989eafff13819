package touchstone.annotation.metrics.correction;

/**
 * One answer before and after correction.
 *
 * @param before whether the first answer was right
 * @param after whether the corrected answer is right
 */
public record Correction(String itemId, boolean before, boolean after) {}
