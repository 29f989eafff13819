package touchstone.annotation.critique;

import touchstone.annotation.item.ItemId;

/** As much of a critic's output as figures rest on. */
public record ItemCritique(CriticOutputId id, ItemId item, Critique critique) {}
