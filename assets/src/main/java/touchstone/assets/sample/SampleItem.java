package touchstone.assets.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of the sample with its response and gold.
 *
 * @param images names of the images, in order; see {@link Sample#openImage}
 * @param label the reference answer as the source's format has it: a text, a whole number or a list
 *     of texts
 * @param answer the answer that the response ends with
 * @param metadata VISCO's metadata in its order; {@code src_dataset} tells the format of the
 *     question and the rule for matching answers, not where the item comes from
 */
public record SampleItem(
    String id,
    String question,
    List<String> images,
    Object label,
    List<SampleStep> steps,
    Object answer,
    boolean answerCorrect,
    Map<String, @Nullable Object> metadata) {

  public SampleItem {
    images = List.copyOf(images);
    steps = List.copyOf(steps);
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    if (id.isBlank() || question.isBlank()) {
      throw new IllegalArgumentException("id and question must not be blank: " + id);
    }
    if (images.isEmpty() || steps.isEmpty()) {
      throw new IllegalArgumentException("images and steps must not be empty: " + id);
    }
    for (int i = 0; i < steps.size(); i++) {
      requireEarlierErrors(id, steps, i);
      requireKnownImages(id, images, steps.get(i));
    }
  }

  /** Whether VISCO's own format can hold this item: it knows one image an item. */
  public boolean hasOneImage() {
    return images.size() == 1;
  }

  private static void requireEarlierErrors(String id, List<SampleStep> steps, int index) {
    for (int source : steps.get(index).inheritedFrom()) {
      if (source < 1 || source > index || steps.get(source - 1).correct()) {
        throw new IllegalArgumentException(
            "inheritedFrom of step %d of %s must name an earlier incorrect step: %d"
                .formatted(index + 1, id, source));
      }
    }
  }

  private static void requireKnownImages(String id, List<String> images, SampleStep step) {
    for (Region region : step.evidence()) {
      if (region.image() >= images.size()) {
        throw new IllegalArgumentException(
            "evidence of %s names image %d of %d".formatted(id, region.image(), images.size()));
      }
    }
  }
}
