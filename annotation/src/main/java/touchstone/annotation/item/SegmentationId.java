package touchstone.annotation.item;

/**
 * Names a segmentation by its content: two people who cut a text alike name the same one.
 *
 * @param value 64 lower-case hexadecimal digits, a SHA-256
 */
public record SegmentationId(String value) {
  public SegmentationId {
    if (!Hexadecimal.isSha256(value)) {
      throw new IllegalArgumentException(
          "segmentation id is not a SHA-256 in hexadecimal: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
