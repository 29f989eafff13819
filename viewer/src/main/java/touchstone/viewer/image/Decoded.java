package touchstone.viewer.image;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * What became of the bytes of an image. Immutable in effect: nobody holds a way to write the
 * pixels.
 */
public sealed interface Decoded {
  /** Bytes of memory that this holds, about. */
  long bytes();

  /**
   * An image that can be shown, upright.
   *
   * @param fullWidth width in pixels of the whole image when upright; {@code image} may be smaller
   * @param fullHeight height in pixels of the whole image when upright
   * @param incomplete whether the bytes ended or broke before the last pixel; what is missing is
   *     transparent or grey
   */
  record Shown(Image image, ImageFormat format, int fullWidth, int fullHeight, boolean incomplete)
      implements Decoded {
    public Shown {
      if (fullWidth < image.getWidth() || fullHeight < image.getHeight()) {
        throw new IllegalArgumentException(
            "fullWidth × fullHeight must hold the image but was %d × %d"
                .formatted(fullWidth, fullHeight));
      }
    }

    /** Whether {@link #image} has fewer pixels than the whole image. */
    public boolean reduced() {
      return image.getWidth() < fullWidth || image.getHeight() < fullHeight;
    }

    @Override
    public long bytes() {
      return 4L * (long) image.getWidth() * (long) image.getHeight();
    }
  }

  /**
   * An image that can't be shown.
   *
   * @param format null when it is unknown
   * @param width width in pixels that the header claims, as stored (not turned upright); 0 when
   *     unknown
   * @param height height in pixels that the header claims; 0 when unknown
   * @param detail a technical hint for whoever asks, in English; may be empty
   */
  record Refused(
      Reason reason, @Nullable ImageFormat format, long width, long height, String detail)
      implements Decoded {
    /** What a refusal counts for in a cache. */
    private static final long BYTES = 256;

    Refused(Reason reason, @Nullable ImageFormat format, String detail) {
      this(reason, format, 0, 0, detail);
    }

    @Override
    public long bytes() {
      return BYTES;
    }
  }
}
