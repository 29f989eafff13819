package touchstone.annotation.study;

import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.ensemble.ConsistencyFigures;

/** How steady a critic is over its samples. */
public record ConsistencyCard(CriticRun first, ConsistencyFigures figures) {}
