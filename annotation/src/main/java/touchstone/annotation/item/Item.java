package touchstone.annotation.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about images, and a model's response to judge.
 *
 * @param dataSet the collection it belongs to
 * @param sourceId the id in its source, unique within the data set. It may give the answer away
 *     (VISCO's {@code test1…} says that the answer is wrong), so it is not shown before submission.
 * @param number 1-based place in the workspace, neutral, for people to name the item by
 * @param label the reference answer
 */
public record Item(
    ItemId id,
    String dataSet,
    String sourceId,
    long number,
    String question,
    List<ImageRef> images,
    Response response,
    String label,
    Metadata metadata) {
  public Item {
    if (sourceId.isEmpty()) {
      throw new IllegalArgumentException("item has no id in its source");
    }
    if (number < 1) {
      throw new IllegalArgumentException("item number is not positive: " + number);
    }
    images = List.copyOf(images);
  }

  /** What everybody may read of it, and look for, before submission. */
  public String visibleText() {
    return response.visibleText(question);
  }

  /** The same item with its response cut in another way; null for as it came in. */
  public Item cutBy(@Nullable Segmentation segmentation) {
    return new Item(
        id,
        dataSet,
        sourceId,
        number,
        question,
        images,
        response.cutBy(segmentation),
        label,
        metadata);
  }

  public int stepCount() {
    return response.stepCount();
  }
}
