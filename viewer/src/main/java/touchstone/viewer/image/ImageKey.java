package touchstone.viewer.image;

/**
 * What is decoded: bytes, and how large.
 *
 * @param hash names the bytes by their content, so that the same key always means the same image
 */
public record ImageKey(String hash, Target target) {
  public ImageKey {
    if (hash.isBlank()) {
      throw new IllegalArgumentException("hash must not be blank");
    }
  }
}
