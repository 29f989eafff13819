package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Shape;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.storage.json.Json;

/**
 * A judgment as Label Studio's results, one a field that says something. Regions are in percent of
 * the upright image; one on an image whose size is unknown is left out.
 */
final class LabelStudioResults {
  /** Percent of the image's width that a point is drawn with. */
  private static final double POINT_WIDTH = 0.5;

  private final Item item;
  private final List<Optional<UprightSizes.Size>> sizes;
  private final ArrayNode results = Json.array();
  private int unmeasured;

  private LabelStudioResults(Item item, List<Optional<UprightSizes.Size>> sizes) {
    this.item = item;
    this.sizes = sizes;
  }

  /**
   * The results of a judgment.
   *
   * @param sizes of the item's images, in their order
   * @throws UnfitItem if there is evidence on an image whose size can't be told
   */
  static ArrayNode of(Item item, Judgment judgment, List<Optional<UprightSizes.Size>> sizes)
      throws UnfitItem {
    LabelStudioResults all = new LabelStudioResults(item, sizes);
    judgment.steps().forEach(all::addStep);
    all.choices("answer", "response_answer", lower(judgment.answer()));
    if (all.unmeasured > 0) {
      throw new UnfitItem(
          "has evidence on an image whose size can't be told, so that it has no percentages");
    }
    return all.results;
  }

  private void addStep(int step, StepJudgment said) {
    String text = "step_" + step;
    choices("verdict_" + step, text, lower(said.verdict()));
    words("critique_" + step, text, said.critique());
    choices(
        "kinds_" + step, text, said.kinds().stream().map(ErrorKind::name).toArray(String[]::new));
    choices(
        "inherited_from_" + step,
        text,
        said.inheritedFrom().stream().map(String::valueOf).toArray(String[]::new));
    if (said.unsure()) {
      choices("unsure_" + step, text, "unsure");
    }
    Double confidence = said.confidence();
    if (confidence != null) {
      result("confidence_" + step, text, "number").put("number", confidence);
    }
    words("note_" + step, text, said.note());
    said.spans().forEach(span -> addSpan(step, span));
    said.evidence().forEach(evidence -> addRegion(evidence, "step " + step));
    for (int i = 0; i < said.checks().size(); i++) {
      addCheck(step, i + 1, said.checks().get(i));
    }
  }

  private void addCheck(int step, int number, VisualCheck check) {
    String name = step + "_" + number;
    words("check_question_" + name, "step_" + step, check.question());
    choices("check_" + name, "step_" + step, lower(check.answer()));
    Evidence evidence = check.evidence();
    if (evidence != null) {
      addRegion(evidence, "step " + step + " check " + number);
    }
  }

  /** Label Studio counts in UTF-16 units, as JavaScript does. */
  private void addSpan(int step, Span span) {
    String text = item.response().steps().get(step - 1);
    int start = text.offsetByCodePoints(0, span.start());
    int end = text.offsetByCodePoints(0, span.end());
    ErrorKind kind = span.kind();
    ObjectNode value = result("spans_" + step, "step_" + step, "labels");
    value.put("start", start).put("end", end).put("text", text.substring(start, end));
    value.putArray("labels").add(kind == null ? "wrong" : kind.name());
  }

  private void addRegion(Evidence evidence, String label) {
    Optional<UprightSizes.Size> size =
        evidence.image() < sizes.size() ? sizes.get(evidence.image()) : Optional.empty();
    if (size.isEmpty()) {
      unmeasured++;
      return;
    }
    double toPercentX = 100.0 / size.get().width();
    double toPercentY = 100.0 / size.get().height();
    switch (evidence.shape()) {
      case Shape.Rectangle(double x, double y, double width, double height) -> {
        ObjectNode value = region("rectangles", "rectanglelabels", label, evidence, size.get());
        value.put("x", x * toPercentX).put("y", y * toPercentY);
        value.put("width", width * toPercentX).put("height", height * toPercentY);
        value.put("rotation", 0);
      }
      case Shape.Polygon(var vertices) -> {
        ObjectNode value = region("polygons", "polygonlabels", label, evidence, size.get());
        ArrayNode points = value.putArray("points");
        vertices.forEach(at -> points.addArray().add(at.x() * toPercentX).add(at.y() * toPercentY));
        value.put("closed", true);
      }
      case Shape.Point(double x, double y) -> {
        ObjectNode value = region("points", "keypointlabels", label, evidence, size.get());
        value.put("x", x * toPercentX).put("y", y * toPercentY).put("width", POINT_WIDTH);
      }
    }
  }

  private ObjectNode region(
      String from, String type, String label, Evidence evidence, UprightSizes.Size size) {
    ObjectNode value = result(from, "image", type);
    ObjectNode result = (ObjectNode) results.get(results.size() - 1);
    result.put("original_width", size.width()).put("original_height", size.height());
    result.put("image_rotation", 0);
    if (item.images().size() > 1) {
      result.put("item_index", evidence.image());
    }
    value.putArray(type).add(label);
    return value;
  }

  private void choices(String from, String to, @Nullable String... chosen) {
    if (chosen.length > 0 && chosen[0] != null) {
      ArrayNode names = result(from, to, "choices").putArray("choices");
      for (String name : chosen) {
        names.add(name);
      }
    }
  }

  private void words(String from, String to, String text) {
    if (!text.isEmpty()) {
      result(from, to, "textarea").putArray("text").add(text);
    }
  }

  /** Adds a result and gives its value, to be filled. */
  private ObjectNode result(String from, String to, String type) {
    ObjectNode result =
        results
            .addObject()
            .put("id", item.id().value().substring(0, 12) + "-" + results.size())
            .put("from_name", from)
            .put("to_name", to)
            .put("type", type)
            .put("origin", "manual");
    return result.putObject("value");
  }

  private static @Nullable String lower(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }
}
