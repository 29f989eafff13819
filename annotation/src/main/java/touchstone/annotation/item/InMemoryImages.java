package touchstone.annotation.item;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A few images. Immutable. */
public final class InMemoryImages implements Images {
  private final Map<String, byte[]> bytes = new HashMap<>();

  /**
   * Holds these images.
   *
   * @param bytes by the SHA-256 of each, in hexadecimal
   */
  public InMemoryImages(Map<String, byte[]> bytes) {
    bytes.forEach((sha256, image) -> this.bytes.put(sha256, image.clone()));
  }

  @Override
  public Optional<byte[]> bytes(String sha256) {
    byte @Nullable [] image = bytes.get(sha256);
    return image == null ? Optional.empty() : Optional.of(image.clone());
  }
}
