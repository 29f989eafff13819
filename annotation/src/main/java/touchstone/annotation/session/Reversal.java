package touchstone.annotation.session;

import touchstone.annotation.item.ItemId;

/**
 * An act that was taken back, or done again.
 *
 * @param effect what it is about, with the value that it has now
 */
public record Reversal(ItemId item, Effect effect, Standing standing) {}
