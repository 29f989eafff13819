package touchstone.storage.exchange.critic;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.Critique;

/**
 * What one row of a critic's output holds.
 *
 * @param response the critic's own words, where the row keeps them
 * @param additionalInfo what LookBack adds (its own answer, visual questions and answers), as JSON
 * @param repairedVerdicts verdicts that were no booleans but could only mean one
 * @param parsedHere whether the row had no stored verdicts, so that the reference parser read them
 *     from {@code response}
 */
public record CritiqueOutput(
    Critique critique,
    @Nullable String response,
    @Nullable String additionalInfo,
    int repairedVerdicts,
    boolean parsedHere) {}
