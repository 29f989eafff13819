package touchstone.viewer.image;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The images decoded last, bounded in bytes: what was used longest ago goes first. Safe for use by
 * several threads; every call is short.
 */
public final class ImageCache {
  private static final float LOAD_FACTOR = 0.75f;

  private final long maxBytes;
  private final Map<ImageKey, Decoded> byLastUse = new LinkedHashMap<>(16, LOAD_FACTOR, true);
  private long bytes;

  /**
   * @param maxBytes as {@link Decoded#bytes()} counts them; an image larger than that isn't kept
   */
  public ImageCache(long maxBytes) {
    if (maxBytes < 0) {
      throw new IllegalArgumentException("maxBytes must be at least 0 but was " + maxBytes);
    }
    this.maxBytes = maxBytes;
  }

  public synchronized Optional<Decoded> get(ImageKey key) {
    return Optional.ofNullable(byLastUse.get(key));
  }

  public synchronized void put(ImageKey key, Decoded decoded) {
    remove(key);
    byLastUse.put(key, decoded);
    bytes += decoded.bytes();
    Iterator<Decoded> oldest = byLastUse.values().iterator();
    while (bytes > maxBytes) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }

  private void remove(ImageKey key) {
    Decoded former = byLastUse.remove(key);
    if (former != null) {
      bytes -= former.bytes();
    }
  }

  /** Bytes that those of these images take that are held; none of them counts as used by that. */
  synchronized long bytes(Set<ImageKey> keys) {
    return byLastUse.entrySet().stream()
        .filter(entry -> keys.contains(entry.getKey()))
        .mapToLong(entry -> entry.getValue().bytes())
        .sum();
  }

  long maxBytes() {
    return maxBytes;
  }

  /** Bytes held now. */
  public synchronized long bytes() {
    return bytes;
  }
}
