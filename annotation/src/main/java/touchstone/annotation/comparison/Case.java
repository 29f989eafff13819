package touchstone.annotation.comparison;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.study.StepPlace;

/**
 * One reason to look at a step.
 *
 * @param place its step is 0 where the whole output is meant
 * @param run the critic's; null where the critics' disagreement with each other is meant
 */
public record Case(CaseKind kind, StepPlace place, @Nullable CriticRun run) {}
