package touchstone.app.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import touchstone.annotation.item.ItemId;
import touchstone.app.annotate.ViewStates.Place;
import touchstone.viewer.canvas.Tone;
import touchstone.viewer.canvas.ViewState;
import touchstone.viewer.canvas.ZoomMode;
import touchstone.viewer.geometry.Orientation;
import touchstone.viewer.geometry.Point;

/** Views as a JSON list, that of the image looked at last at the end. */
final class ViewStatesJson {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private ViewStatesJson() {}

  static String write(Map<Place, ViewState> states) {
    ArrayNode list = MAPPER.createArrayNode();
    states.forEach((place, state) -> write(list.addObject(), place, state));
    return list.toString();
  }

  private static void write(ObjectNode node, Place place, ViewState state) {
    node.put("item", place.item().value()).put("image", place.image());
    node.put("mode", state.mode().name().toLowerCase(Locale.ROOT)).put("scale", state.scale());
    node.put("x", state.centre().x()).put("y", state.centre().y());
    node.put("turns", state.orientation().quarterTurns());
    node.put("mirrored", state.orientation().mirrored());
    node.put("brightness", state.tone().brightness()).put("contrast", state.tone().contrast());
    node.put("inverted", state.tone().inverted());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if a value is not one that could have been written
   */
  static Map<Place, ViewState> read(String text) throws IOException {
    Map<Place, ViewState> states = new LinkedHashMap<>();
    for (JsonNode node : MAPPER.readTree(text)) {
      states.put(
          new Place(new ItemId(node.path("item").asText()), node.path("image").asInt()),
          state(node));
    }
    return states;
  }

  private static ViewState state(JsonNode node) {
    return new ViewState(
        ZoomMode.valueOf(node.path("mode").asText().toUpperCase(Locale.ROOT)),
        node.path("scale").asDouble(),
        new Point(node.path("x").asDouble(), node.path("y").asDouble()),
        new Orientation(node.path("turns").asInt(), node.path("mirrored").asBoolean()),
        new Tone(
            node.path("brightness").asDouble(),
            node.path("contrast").asDouble(),
            node.path("inverted").asBoolean()));
  }
}
