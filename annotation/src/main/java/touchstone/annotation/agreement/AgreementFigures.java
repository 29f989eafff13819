package touchstone.annotation.agreement;

import touchstone.annotation.metrics.Figure;

/**
 * How far raters agree on one kind of unit. All are at most 1; n counts the units rated at least
 * twice.
 *
 * @param percent the plain share of agreeing pairs, 0 to 1
 * @param fleissKappa undefined where units differ in their number of raters
 * @param alphaNominal Krippendorff's α
 * @param alphaOrdinal the same with incorrect below neutral below correct
 * @param ac1 Gwet's AC1
 */
public record AgreementFigures(
    Figure percent, Figure fleissKappa, Figure alphaNominal, Figure alphaOrdinal, Figure ac1) {}
