package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.session.Segmentations;

/** Segmentations: for each step where it starts and ends; without steps, as they came in. */
final class SegmentationJson {
  private static final String STEPS = "steps";

  private SegmentationJson() {}

  static ObjectNode write(@Nullable Segmentation segmentation) {
    ObjectNode node = Json.object();
    if (segmentation != null) {
      ArrayNode steps = node.putArray(STEPS);
      segmentation.steps().forEach(step -> steps.addArray().add(step.start()).add(step.end()));
    }
    return node;
  }

  static @Nullable Segmentation read(Fields fields) throws MalformedJson {
    if (fields.node(STEPS) == null) {
      return null;
    }
    List<Segmentation.Range> steps = new ArrayList<>();
    for (JsonNode step : fields.list(STEPS)) {
      if (step.size() != 2 || !step.get(0).isInt() || !step.get(1).isInt()) {
        throw new MalformedJson(STEPS, "must hold pairs of whole numbers");
      }
      steps.add(new Segmentation.Range(step.get(0).intValue(), step.get(1).intValue()));
    }
    return new Segmentation(steps);
  }

  /** How an item is cut, in its folded state. */
  static ObjectNode write(Segmentations segmentations) {
    ObjectNode node = Json.object();
    node.set("in_force", write(segmentations.inForce()));
    ArrayNode made = node.putArray("made");
    segmentations.made().forEach(cut -> made.add(write(cut)));
    node.put("set_aside", segmentations.setAside());
    return node;
  }

  static Segmentations readAll(Fields fields) throws MalformedJson {
    List<Segmentation> made = new ArrayList<>();
    for (JsonNode cut : fields.list("made")) {
      Segmentation segmentation = read(Fields.of(cut, "segmentation"));
      if (segmentation == null) {
        throw new MalformedJson("made", "has one without steps");
      }
      made.add(segmentation);
    }
    return new Segmentations(
        read(Fields.of(fields.requiredNode("in_force"), "in_force")),
        made,
        fields.wholeNumber("set_aside"));
  }
}
