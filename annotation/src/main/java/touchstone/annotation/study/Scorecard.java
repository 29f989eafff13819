package touchstone.annotation.study;

import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.bias.BiasFigures;
import touchstone.annotation.metrics.pattern.PerceptionFigures;
import touchstone.annotation.metrics.pattern.PropagationFigures;
import touchstone.annotation.metrics.pattern.ReluctanceFigures;

/** All figures of one contender. */
public record Scorecard(
    Subject subject,
    CritiqueFigures critique,
    PerceptionFigures perception,
    ReluctanceFigures reluctance,
    PropagationFigures propagation,
    SpillRates spill,
    BiasFigures bias) {}
