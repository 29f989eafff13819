package touchstone.annotation.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What else the source says of an item, in the source's order.
 *
 * @param values text by key; a value that is not a string is its JSON. The record itself keeps the
 *     exact bytes, this is for reading.
 */
public record Metadata(Map<String, String> values) {
  public static final Metadata NONE = new Metadata(Map.of());

  public Metadata {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** VISCO's Reasoning or Perception, or any other value the source has. */
  public Optional<String> superskill() {
    return get("critic_superskill");
  }

  public Optional<String> skill() {
    return get("critic_skill");
  }

  /** The data set that the question was taken from, MathVista for instance. */
  public Optional<String> source() {
    return get("src_dataset");
  }

  /** The model that wrote the response. */
  public Optional<String> model() {
    return get("src_model");
  }
}
