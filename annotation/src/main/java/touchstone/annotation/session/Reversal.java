package touchstone.annotation.session;

import touchstone.annotation.item.ItemId;

/**
 * An act that was taken back, or done again.
 *
 * @param replaced what it was until now
 * @param effect what it is about, with the value that it has now
 */
public record Reversal(ItemId item, Effect replaced, Effect effect, Standing standing) {}
