package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Shape;

/**
 * Evidence as JSON: {@code {"image": 0, "rectangle": [x, y, width, height]}}, {@code {"image": 0,
 * "polygon": [[x, y], …]}} or {@code {"image": 0, "point": [x, y]}}, in upright full-size pixels.
 */
final class EvidenceJson {
  private EvidenceJson() {}

  static ArrayNode write(List<Evidence> all) {
    ArrayNode array = Json.array();
    all.forEach(evidence -> array.add(write(evidence)));
    return array;
  }

  static ObjectNode write(Evidence evidence) {
    ObjectNode node = Json.object().put("image", evidence.image());
    switch (evidence.shape()) {
      case Shape.Point(double x, double y) -> node.putArray("point").add(x).add(y);
      case Shape.Rectangle(double x, double y, double width, double height) ->
          node.putArray("rectangle").add(x).add(y).add(width).add(height);
      case Shape.Polygon(var vertices) -> {
        ArrayNode outline = node.putArray("polygon");
        vertices.forEach(vertex -> outline.addArray().add(vertex.x()).add(vertex.y()));
      }
    }
    return node;
  }

  static List<Evidence> read(List<JsonNode> nodes, String place) throws MalformedJson {
    List<Evidence> all = new ArrayList<>();
    for (JsonNode node : nodes) {
      all.add(read(node, place + "[" + (all.size() + 1) + "]"));
    }
    return all;
  }

  static Evidence read(JsonNode node, String place) throws MalformedJson {
    Fields fields = Fields.of(node, place);
    fields.allow("image", "rectangle", "polygon", "point");
    int image = node.has("image") ? fields.wholeNumber("image") : 0;
    try {
      return new Evidence(image, readShape(node, place));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(place, e);
    }
  }

  private static Shape readShape(JsonNode node, String place) throws MalformedJson {
    if (node.has("rectangle")) {
      double[] n = numbers(node.get("rectangle"), 4, place + ".rectangle");
      return new Shape.Rectangle(n[0], n[1], n[2], n[3]);
    }
    if (node.has("polygon")) {
      List<Shape.Point> vertices = new ArrayList<>();
      for (JsonNode vertex : node.get("polygon")) {
        vertices.add(point(vertex, place + ".polygon"));
      }
      return new Shape.Polygon(vertices);
    }
    if (node.has("point")) {
      return point(node.get("point"), place + ".point");
    }
    throw new MalformedJson(place, "needs one of rectangle, polygon, point");
  }

  private static Shape.Point point(JsonNode node, String place) throws MalformedJson {
    double[] n = numbers(node, 2, place);
    return new Shape.Point(n[0], n[1]);
  }

  private static double[] numbers(JsonNode node, int count, String place) throws MalformedJson {
    if (!node.isArray() || node.size() != count) {
      throw new MalformedJson(place, "must be a list of " + count + " numbers");
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      if (!node.get(i).isNumber()) {
        throw new MalformedJson(place, "must be a list of " + count + " numbers");
      }
      numbers[i] = node.get(i).doubleValue();
    }
    return numbers;
  }
}
