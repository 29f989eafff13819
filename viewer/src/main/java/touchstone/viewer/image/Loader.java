package touchstone.viewer.image;

import java.io.IOException;
import javafx.scene.image.Image;

/** A way to get from bytes to pixels. Safe for use by several threads. */
interface Loader {
  /**
   * About how many bytes of memory {@link #load} takes at most: its result included, {@code bytes}
   * not.
   *
   * @param size the size wanted, as stored
   */
  long cost(byte[] bytes, ImageHeader header, Target.Size size);

  /**
   * An upright image of the size wanted.
   *
   * @param size the size wanted, as stored
   * @throws IOException if no part of the picture can be had; broken bytes may throw any unchecked
   *     exception as well
   */
  Loaded load(byte[] bytes, ImageHeader header, Target.Size size) throws IOException;

  /**
   * An image that was loaded.
   *
   * @param incomplete see {@link Decoded.Shown}
   */
  record Loaded(Image image, boolean incomplete) {}
}
