package touchstone.assets.sample.writing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.assets.sample.Region;

/**
 * What an annotator says, without what is taken over from the gold: error kinds, inheritance and
 * evidence of the steps that the gold calls incorrect, and the verdict on the answer.
 *
 * @param evidenceShift how much the annotator's rectangles differ in x, y, width and height
 * @param items by item id; the others are not judged
 */
record AnnotatorSource(List<Integer> evidenceShift, Map<String, Judged> items) {

  /**
   * @param steps the incorrect steps, from 1; all others are correct
   * @param notes remarks on steps
   * @param answer the verdict on the answer where it differs from the gold
   */
  record Judged(Map<Integer, Mistake> steps, Map<Integer, String> notes, @Nullable String answer) {}

  /** Kinds and inheritance are given only where they differ from the gold. */
  record Mistake(
      String critique,
      boolean unsure,
      @JsonSetter(nulls = Nulls.SET) @Nullable List<String> kinds,
      @JsonSetter(nulls = Nulls.SET) @Nullable List<Integer> inheritedFrom) {}

  Region shifted(Region region) {
    return new Region(
        region.image(),
        region.x() + evidenceShift.get(0),
        region.y() + evidenceShift.get(1),
        region.width() + evidenceShift.get(2),
        region.height() + evidenceShift.get(3));
  }
}
