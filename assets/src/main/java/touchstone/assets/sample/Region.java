package touchstone.assets.sample;

/**
 * A rectangle of one of an item's images, in pixels from its upper left corner.
 *
 * @param image the image's place among the item's images, from 0
 */
public record Region(int image, int x, int y, int width, int height) {
  public Region {
    if (image < 0 || x < 0 || y < 0) {
      throw new IllegalArgumentException(
          "image, x and y must not be negative: " + image + ", " + x + ", " + y);
    }
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "width and height must be positive: " + width + ", " + height);
    }
  }
}
