package touchstone.storage.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, each read as what it should be. An absent field and {@code null} are
 * the same: empty text, empty list, false.
 */
public final class Fields {
  private final JsonNode object;
  private final String place;

  private Fields(JsonNode object, String place) {
    this.object = object;
    this.place = place;
  }

  public static Fields of(@Nullable JsonNode node, String place) throws MalformedJson {
    if (node == null || !node.isObject()) {
      throw new MalformedJson(place, "must be an object, is " + kindOf(node));
    }
    return new Fields(node, place);
  }

  /** Refuses every field that is not among these, so that a misspelt one is not lost silently. */
  public void allow(String... names) throws MalformedJson {
    Set<String> allowed = Set.of(names);
    for (Iterator<String> given = object.fieldNames(); given.hasNext(); ) {
      String name = given.next();
      if (!allowed.contains(name)) {
        throw new MalformedJson(
            at(name),
            "is not a known field; known are "
                + Arrays.stream(names).collect(Collectors.joining(", ")));
      }
    }
  }

  public @Nullable JsonNode node(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  JsonNode requiredNode(String name) throws MalformedJson {
    JsonNode value = node(name);
    if (value == null) {
      throw new MalformedJson(at(name), "is missing");
    }
    return value;
  }

  public String text(String name) throws MalformedJson {
    JsonNode value = node(name);
    if (value == null) {
      return "";
    }
    if (!value.isTextual()) {
      throw new MalformedJson(at(name), "must be text, is " + kindOf(value));
    }
    return value.textValue();
  }

  public String requiredText(String name) throws MalformedJson {
    String value = text(name);
    if (value.isEmpty()) {
      throw new MalformedJson(at(name), "is missing or empty");
    }
    return value;
  }

  public boolean flag(String name) throws MalformedJson {
    JsonNode value = node(name);
    if (value == null) {
      return false;
    }
    if (!value.isBoolean()) {
      throw new MalformedJson(at(name), "must be true or false, is " + kindOf(value));
    }
    return value.booleanValue();
  }

  public int wholeNumber(String name) throws MalformedJson {
    return wholeNumber(node(name), at(name));
  }

  public double number(String name) throws MalformedJson {
    Double value = optionalNumber(name);
    if (value == null) {
      throw new MalformedJson(at(name), "is missing");
    }
    return value;
  }

  public @Nullable Double optionalNumber(String name) throws MalformedJson {
    JsonNode value = node(name);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      throw new MalformedJson(at(name), "must be a number, is " + kindOf(value));
    }
    return value.doubleValue();
  }

  public List<JsonNode> list(String name) throws MalformedJson {
    JsonNode value = node(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new MalformedJson(at(name), "must be a list, is " + kindOf(value));
    }
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return elements;
  }

  public List<String> texts(String name) throws MalformedJson {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(name)) {
      if (!element.isTextual()) {
        throw new MalformedJson(at(name), "must be a list of text, has " + kindOf(element));
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  public List<Integer> wholeNumbers(String name) throws MalformedJson {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode element : list(name)) {
      numbers.add(wholeNumber(element, at(name)));
    }
    return numbers;
  }

  /** One of an enum's constants by its lower-case name; null where the field is absent. */
  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) throws MalformedJson {
    String text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new MalformedJson(at(name), "must be one of " + known + ", is \"" + text + "\"");
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private static int wholeNumber(@Nullable JsonNode value, String place) throws MalformedJson {
    if (value == null || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
      throw new MalformedJson(place, "must be a whole number, is " + kindOf(value));
    }
    return value.intValue();
  }

  private static String kindOf(@Nullable JsonNode node) {
    return node == null
        ? "missing"
        : switch (node.getNodeType()) {
          case OBJECT, POJO -> "an object";
          case ARRAY -> "a list";
          case STRING, BINARY -> "text";
          case NUMBER -> "a number";
          case BOOLEAN -> "true or false";
          case NULL, MISSING -> "missing";
        };
  }
}
