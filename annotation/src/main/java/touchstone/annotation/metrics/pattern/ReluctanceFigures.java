package touchstone.annotation.metrics.pattern;

import touchstone.annotation.metrics.Figure;

/**
 * The second pattern, reluctance to say no, in percent of answers and steps together.
 *
 * @param critic called incorrect by the critic, its unreadable verdicts counted in the denominator,
 *     as published
 * @param criticReadable the same with unreadable verdicts left out
 * @param gold called incorrect by gold
 * @param difference {@code critic} minus {@code gold}, in points: negative where the critic is
 *     reluctant, positive where it flags too much, which is a failure too
 */
public record ReluctanceFigures(
    Figure critic, Figure criticReadable, Figure gold, Figure difference) {}
