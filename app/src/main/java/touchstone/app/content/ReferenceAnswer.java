package touchstone.app.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;

/** A reference answer for people to read. */
public final class ReferenceAnswer {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ReferenceAnswer() {}

  /** A list of texts as these; anything else, as an interval, as it came in. */
  public static String of(String label) {
    return label.startsWith("[") ? values(label) : label;
  }

  private static String values(String label) {
    JsonNode list;
    try {
      list = JSON.readTree(label);
    } catch (JsonProcessingException e) {
      return label;
    }
    boolean texts =
        list.isArray() && !list.isEmpty() && list.valueStream().allMatch(JsonNode::isTextual);
    return texts
        ? list.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "))
        : label;
  }
}
