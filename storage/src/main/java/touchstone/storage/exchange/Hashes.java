package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.ItemId;
import touchstone.storage.json.Json;

/** Ids that follow from content alone, whatever the order of keys or the white space. */
public final class Hashes {
  private Hashes() {}

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** The id of an item: its data set, its record without images, and its images. */
  static ItemId itemId(String dataSet, JsonNode record, List<ImageRef> images) {
    MessageDigest digest = digest();
    update(digest, dataSet);
    update(digest, canonical(record));
    images.forEach(image -> update(digest, image.sha256()));
    return new ItemId(HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * The hash of a row.
   *
   * @param names what the row is about; rows that differ here have different hashes
   */
  public static String row(JsonNode row, List<String> names) {
    MessageDigest digest = digest();
    names.forEach(name -> update(digest, name.length() + ":" + name));
    update(digest, canonical(row));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_16BE));
    digest.update((byte) '\n');
  }

  private static String canonical(JsonNode node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private static void write(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      text.append('{');
      TreeMap<String, JsonNode> sorted = new TreeMap<>();
      node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
      sorted.forEach(
          (key, value) -> {
            text.append(key.length()).append(':').append(key);
            write(value, text);
          });
      text.append('}');
    } else if (node.isArray()) {
      text.append('[');
      node.forEach(element -> write(element, text));
      text.append(']');
    } else if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
      text.append('#').append(node.doubleValue());
    } else if (node.isNumber()) {
      text.append('#').append(node.decimalValue().stripTrailingZeros());
    } else if (node.isTextual()) {
      // The length first, so that no text can pass for structure.
      text.append('"').append(node.textValue().length()).append(':').append(node.textValue());
    } else {
      text.append(Json.write(node));
    }
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
