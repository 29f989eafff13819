package touchstone.annotation.session;

import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.Standing.Status;

/**
 * An item as the queue shows it.
 *
 * @param number 1-based place in the workspace
 * @param source the data set the question comes from; the workspace's data set where there is none
 * @param status of the annotator whose queue it is
 */
public record QueueRow(
    long number, ItemId id, String source, String skill, int stepCount, Status status) {}
