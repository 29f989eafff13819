package touchstone.storage.exchange;

import java.util.Optional;

/** Tells how large an image is when upright, as evidence on it is measured. */
@FunctionalInterface
public interface UprightSizes {
  /** The size by the image's header; empty where that can't be read. */
  Optional<Size> of(byte[] image);

  /**
   * A size in pixels.
   *
   * @param width at least 1
   * @param height at least 1
   */
  record Size(int width, int height) {}
}
