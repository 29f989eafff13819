package touchstone.viewer.image;

/** How large an image is wanted. */
public sealed interface Target {
  /** Every pixel of the image. */
  static Target full() {
    return new Full();
  }

  /** At most {@code width} × {@code height} pixels: the shape is kept and nothing is enlarged. */
  static Target screen(int width, int height) {
    return new Screen(width, height);
  }

  /**
   * The size to decode to of an image that is {@code width} × {@code height} pixels when upright.
   */
  Size fit(int width, int height);

  /** A size in pixels. */
  record Size(int width, int height) {}

  /** See {@link #full()}. */
  record Full() implements Target {
    @Override
    public Size fit(int width, int height) {
      return new Size(width, height);
    }
  }

  /** See {@link #screen}. */
  record Screen(int width, int height) implements Target {
    public Screen {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException(
            "width and height must be at least 1 but were " + width + " × " + height);
      }
    }

    @Override
    public Size fit(int imageWidth, int imageHeight) {
      double scale =
          Math.min(1, Math.min((double) width / imageWidth, (double) height / imageHeight));
      return new Size(scaled(imageWidth, scale), scaled(imageHeight, scale));
    }

    private static int scaled(int length, double scale) {
      return Math.max(1, (int) Math.round(length * scale));
    }
  }
}
