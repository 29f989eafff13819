package touchstone.annotation.session;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.Standing.Status;

/**
 * An item as the queue shows it.
 *
 * @param number 1-based place in the workspace
 * @param source the data set the question comes from; the workspace's data set where there is none
 * @param status of the annotator whose queue it is
 * @param bookmarked by that annotator
 * @param questions how it stands with that annotator's questions, for a lead also with open ones of
 *     others; null for none
 * @param snippet where what was looked for stands; null where nothing was
 */
public record QueueRow(
    long number,
    ItemId id,
    String source,
    String skill,
    int stepCount,
    Status status,
    boolean bookmarked,
    @Nullable QuestionStatus questions,
    @Nullable Snippet snippet) {

  public QueueRow withStatus(Status changed) {
    return new QueueRow(
        number, id, source, skill, stepCount, changed, bookmarked, questions, snippet);
  }

  public QueueRow withBookmark(boolean changed) {
    return new QueueRow(number, id, source, skill, stepCount, status, changed, questions, snippet);
  }

  public QueueRow withQuestions(@Nullable QuestionStatus changed) {
    return new QueueRow(number, id, source, skill, stepCount, status, bookmarked, changed, snippet);
  }
}
