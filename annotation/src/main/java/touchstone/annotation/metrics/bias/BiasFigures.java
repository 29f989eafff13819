package touchstone.annotation.metrics.bias;

import touchstone.annotation.metrics.Figure;

/**
 * What goes along with a flag, and with an explanation being judged right, as correlations r from
 * −1 to 1; 0.1 is called small, 0.3 medium and 0.5 large. n counts steps.
 *
 * @param flagByLength flags against the length of the critique in words, where there is one
 * @param flagByPosition flags against the step's position
 * @param flagByAnswer flags against the critic's agreement with the answer
 * @param rightByLength the share of references that an explanation matches, against its length
 * @param rightByPosition the same against the step's position
 * @param rightByAnswer the same against the critic's agreement with the answer
 */
public record BiasFigures(
    Figure flagByLength,
    Figure flagByPosition,
    Figure flagByAnswer,
    Figure rightByLength,
    Figure rightByPosition,
    Figure rightByAnswer) {}
