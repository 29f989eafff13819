package touchstone.viewer.image;

/**
 * What decoding one image may cost; checked against the header before anything is allocated.
 *
 * @param maxPixels pixels an image may claim to have, at least 1
 * @param maxBytes bytes of memory that decoding one image may take, its result included, at least 1
 */
public record DecodeLimits(long maxPixels, long maxBytes) {
  /**
   * A hundred megapixels, 256 MiB: room for a 12-megapixel photograph of any kind in a heap of 512
   * MB.
   */
  public static final DecodeLimits STANDARD = new DecodeLimits(100_000_000, 256L << 20);

  public DecodeLimits {
    if (maxPixels < 1) {
      throw new IllegalArgumentException("maxPixels must be at least 1 but was " + maxPixels);
    }
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1 but was " + maxBytes);
    }
  }
}
