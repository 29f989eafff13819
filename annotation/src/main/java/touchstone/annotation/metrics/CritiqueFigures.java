package touchstone.annotation.metrics;

/**
 * VISCO's figures for one critic on one set of items, all on the 0–100 scale.
 *
 * @param ansF1 over final answers; n counts answers
 * @param thF1 over all steps of all items, pooled; n counts steps
 * @param exF1 over steps, a step flagged by both counting as far as its explanation was judged
 *     right; n counts steps
 * @param viscore the geometric mean of the three; n counts items
 * @param percentIncorrect answers and steps that the critic calls incorrect, unreadable verdicts
 *     counted in the denominator; n counts answers and steps
 * @param formatErrors critic outputs, out of {@code items}, that broke the format
 * @param unreadableVerdicts verdicts on steps and answers that could not be read
 */
public record CritiqueFigures(
    Figure ansF1,
    Figure thF1,
    Figure exF1,
    Figure viscore,
    Figure percentIncorrect,
    Coverage judged,
    long items,
    long formatErrors,
    long unreadableVerdicts) {}
