package touchstone.annotation.item;

import java.util.Optional;
import touchstone.annotation.StorageException;

/** Image bytes by the SHA-256 of their content. Safe for use by several threads. */
public interface Images {
  /** The bytes exactly as they came in. */
  Optional<byte[]> bytes(String sha256) throws StorageException;
}
