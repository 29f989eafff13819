package touchstone.annotation.metrics.pattern;

import touchstone.annotation.metrics.Figure;

/**
 * The third pattern, exaggerated error propagation, in points of percent. VISCO gives no formula;
 * these are Touchstone's.
 *
 * @param criticRun how much likelier the critic flags a step after it has flagged an earlier one
 * @param goldRun the same in gold: how much likelier a step is wrong after a wrong one
 * @param excessRun {@code criticRun} minus {@code goldRun}
 * @param spill among correct steps of items with an error, how much likelier the critic flags one
 *     after the error than before it: a Mantel–Haenszel risk difference over step positions, since
 *     later steps are flagged more often anyway
 * @param crudeSpill the same without regard to position
 * @param inheritedHits flagged, of the steps that are wrong only because of an earlier one; percent
 * @param originalHits flagged, of the other wrong steps; percent
 */
public record PropagationFigures(
    Figure criticRun,
    Figure goldRun,
    Figure excessRun,
    Figure spill,
    Figure crudeSpill,
    Figure inheritedHits,
    Figure originalHits) {}
