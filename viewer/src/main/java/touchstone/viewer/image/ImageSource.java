package touchstone.viewer.image;

import java.io.IOException;

/**
 * Where the bytes of images are kept. Called by the threads of {@link ImageLoader}'s executor,
 * several at once.
 */
@FunctionalInterface
public interface ImageSource {
  /**
   * The bytes that {@code hash} names.
   *
   * @throws IOException if they can't be had; its message becomes the detail of the refusal
   */
  byte[] read(String hash) throws IOException;
}
