package touchstone.annotation.judgment;

/**
 * A region of an image that shows why a step is wrong.
 *
 * @param image 0-based index among the item's images
 */
public record Evidence(int image, Shape shape) {
  public Evidence {
    if (image < 0) {
      throw new IllegalArgumentException("image index is negative: " + image);
    }
  }
}
