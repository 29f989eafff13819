package touchstone.storage.workspace;

import touchstone.annotation.item.ItemId;

/**
 * What is to be known of an item to tell which row of a critic's file speaks of it.
 *
 * @param images how many images it has; VISCO's own files know items with one
 */
public record ItemOutline(ItemId id, String sourceId, int steps, int images) {}
