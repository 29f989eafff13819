package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.StepCritique;

/**
 * Reads a critic's words exactly as VISCO's {@code format_response} does, its faults included:
 * since every backslash is doubled, JSON with an escaped quote in it can't be read.
 */
public final class ReferenceParser {
  private static final String FENCE = "```";
  private static final String JSON_FENCE = "```json";

  /**
   * The critique in the text.
   *
   * @param response the critic's words; null where the call gave none
   * @param steps how many steps the item's response has
   */
  public Critique parse(@Nullable String response, int steps) {
    if (response == null) {
      return Critique.unreadable(steps);
    }
    ObjectNode object = read(response.replace("\\_", "_").replace("\\", "\\\\"));
    boolean formatError = object == null;
    ObjectNode words = object == null ? JsonNodeFactory.instance.objectNode() : object;

    CriticVerdict answer = answer(words.get("answer_correctness"));
    formatError |= answer == CriticVerdict.UNREADABLE;

    List<StepCritique> critiques = new ArrayList<>(steps);
    for (int step = 1; step <= steps; step++) {
      JsonNode node = words.get("step_" + step);
      StepCritique critique = step(node);
      formatError |= node != null && !complete(critique);
      critiques.add(critique);
    }
    return new Critique(critiques, answer, formatError);
  }

  /** A verdict as a boolean or one of six words; anything else can't be read. */
  static CriticVerdict verdict(@Nullable JsonNode value) {
    if (value == null || !(value.isBoolean() || value.isTextual())) {
      return CriticVerdict.UNREADABLE;
    }
    if (value.isBoolean()) {
      return CriticVerdict.of(value.booleanValue());
    }
    return switch (PythonText.stripAndLower(value.textValue())) {
      case "correct", "yes", "true" -> CriticVerdict.CORRECT;
      case "incorrect", "no", "false" -> CriticVerdict.INCORRECT;
      default -> CriticVerdict.UNREADABLE;
    };
  }

  private static @Nullable ObjectNode read(String text) {
    String fenced = text.substring(text.lastIndexOf(JSON_FENCE) < 0 ? 0 : afterLastFence(text));
    int end = fenced.indexOf(FENCE);
    String block = end < 0 ? fenced : fenced.substring(0, end);
    JsonNode whole = PythonJson.read(block);
    if (whole != null) {
      // The reference can't look for braces in what it has already read as a number or a list.
      return whole instanceof ObjectNode object ? withPlainKeys(object) : null;
    }
    int open = block.indexOf('{');
    int close = block.lastIndexOf('}');
    if (open < 0 || close < open) {
      return null;
    }
    JsonNode braced = PythonJson.read(block.substring(open, close + 1));
    return braced instanceof ObjectNode object ? withPlainKeys(object) : null;
  }

  private static int afterLastFence(String text) {
    return text.lastIndexOf(JSON_FENCE) + JSON_FENCE.length();
  }

  private static CriticVerdict answer(@Nullable JsonNode node) {
    return verdict(node != null && node.isObject() ? node.get("correctness") : node);
  }

  private static StepCritique step(@Nullable JsonNode node) {
    if (node == null || !node.isObject() || !node.has("correctness")) {
      return new StepCritique(CriticVerdict.UNREADABLE, null);
    }
    JsonNode explanation = node.get("explanation");
    return new StepCritique(
        verdict(node.get("correctness")), explanation == null ? null : PythonText.str(explanation));
  }

  private static boolean complete(StepCritique critique) {
    return critique.verdict() != CriticVerdict.UNREADABLE && critique.explanation() != null;
  }

  /** Strips and lowers the keys of objects in objects; objects in lists keep theirs. */
  private static ObjectNode withPlainKeys(ObjectNode object) {
    ObjectNode plain = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      JsonNode value = entry.getValue();
      plain.set(
          PythonText.stripAndLower(entry.getKey()),
          value instanceof ObjectNode inner ? withPlainKeys(inner) : value);
    }
    return plain;
  }
}
