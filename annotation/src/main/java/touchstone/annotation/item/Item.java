package touchstone.annotation.item;

import java.util.ArrayList;
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
 * @param visualQuestions for each step as it came in, what to check against the image; empty where
 *     the source asks nothing
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
    Metadata metadata,
    List<List<String>> visualQuestions) {
  public Item {
    if (sourceId.isEmpty()) {
      throw new IllegalArgumentException("item has no id in its source");
    }
    if (number < 1) {
      throw new IllegalArgumentException("item number is not positive: " + number);
    }
    images = List.copyOf(images);
    visualQuestions = visualQuestions.stream().map(List::copyOf).toList();
  }

  /** An item whose source asks no visual questions. */
  public Item(
      ItemId id,
      String dataSet,
      String sourceId,
      long number,
      String question,
      List<ImageRef> images,
      Response response,
      String label,
      Metadata metadata) {
    this(id, dataSet, sourceId, number, question, images, response, label, metadata, List.of());
  }

  /**
   * What to check against the image before a step is judged. In another cut, a step has the
   * questions of all that share text with it.
   *
   * @param step 1-based
   */
  public List<String> questionsOn(int step) {
    List<String> questions = new ArrayList<>();
    for (int imported : response.importedWithin(step)) {
      if (imported <= visualQuestions.size()) {
        visualQuestions.get(imported - 1).stream()
            .filter(question -> !questions.contains(question))
            .forEach(questions::add);
      }
    }
    return List.copyOf(questions);
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
        metadata,
        visualQuestions);
  }

  public int stepCount() {
    return response.stepCount();
  }
}
