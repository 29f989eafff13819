package touchstone.viewer.image;

/**
 * What decoding one image may cost; checked against the header before anything is allocated.
 *
 * @param maxPixels pixels an image may claim to have, 1 to {@link Integer#MAX_VALUE}
 * @param maxBytes bytes of memory that decoding one image may take, its result included, at least 1
 */
public record DecodeLimits(long maxPixels, long maxBytes) {
  /**
   * A hundred megapixels, 384 MiB: a photograph of 12 megapixels in whatever form and position, one
   * of 100 if it is an upright JPEG.
   */
  public static final DecodeLimits STANDARD = new DecodeLimits(100_000_000, 384L << 20);

  public DecodeLimits {
    if (maxPixels < 1 || maxPixels > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "maxPixels must be 1 to " + Integer.MAX_VALUE + " but was " + maxPixels);
    }
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1 but was " + maxBytes);
    }
  }
}
