package touchstone.annotation.critique;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;

/**
 * As much of a critic's output as figures rest on.
 *
 * @param verdicts of the model judge that was asked for; null where it has none on this output
 */
public record ItemCritique(
    CriticOutputId id, ItemId item, Critique critique, @Nullable VerdictsByText verdicts) {}
