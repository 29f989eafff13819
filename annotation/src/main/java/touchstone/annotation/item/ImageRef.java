package touchstone.annotation.item;

/**
 * An image of an item, named by the SHA-256 of its bytes.
 *
 * @param mediaType such as {@code image/png}; {@code application/octet-stream} where the bytes tell
 *     nothing
 * @param width pixels as the header says, before any EXIF rotation; 0 where the header can't be
 *     read
 * @param height as {@code width}
 */
public record ImageRef(String sha256, String mediaType, int width, int height) {
  public ImageRef {
    if (sha256.length() != 64) {
      throw new IllegalArgumentException("image hash is not a SHA-256 in hexadecimal: " + sha256);
    }
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("image size is negative: " + width + " × " + height);
    }
  }
}
