package touchstone.annotation.item;

import java.util.regex.Pattern;

/**
 * Names a segmentation by its content: two people who cut a text alike name the same one.
 *
 * @param value 64 lower-case hexadecimal digits, a SHA-256
 */
public record SegmentationId(String value) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public SegmentationId {
    if (!HASH.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "segmentation id is not a SHA-256 in hexadecimal: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
