package touchstone.viewer.image;

/**
 * How stored pixels are turned to be upright; the constants are in the order of EXIF's values 1 to
 * 8 (tag 274).
 */
public enum Orientation {
  UPRIGHT,
  MIRRORED,
  TURNED_HALF,
  FLIPPED,
  TRANSPOSED,
  TURNED_RIGHT,
  TRANSVERSED,
  TURNED_LEFT;

  private static final Orientation[] BY_VALUE = values();

  /**
   * Edge of the squares in which pixels are moved, so that rows read and columns written stay in
   * the processor's cache.
   */
  private static final int TILE = 32;

  /** The orientation of EXIF's value; upright for a value that EXIF doesn't define. */
  public static Orientation ofExif(long value) {
    return value >= 1 && value <= BY_VALUE.length ? BY_VALUE[(int) value - 1] : UPRIGHT;
  }

  /** Whether stored rows are upright columns, so that width and height change places. */
  public boolean swapsAxes() {
    return compareTo(TRANSPOSED) >= 0;
  }

  /** The upright size of stored pixels, and the other way round. */
  Target.Size turn(Target.Size size) {
    return swapsAxes()
        ? new Target.Size(/* width= */ size.height(), /* height= */ size.width())
        : size;
  }

  /** The upright pixels of {@code stored}, {@code width} × {@code height} pixels row by row. */
  int[] upright(int[] stored, int width, int height) {
    int last = width * height - 1;
    return switch (this) {
      case UPRIGHT -> stored;
      case MIRRORED -> walk(stored, width, height, width - 1, -1, width);
      case TURNED_HALF -> walk(stored, width, height, last, -1, -width);
      case FLIPPED -> walk(stored, width, height, last - width + 1, 1, -width);
      case TRANSPOSED -> walk(stored, height, width, 0, width, 1);
      case TURNED_RIGHT -> walk(stored, height, width, last - width + 1, -width, 1);
      case TRANSVERSED -> walk(stored, height, width, last, -width, -1);
      case TURNED_LEFT -> walk(stored, height, width, width - 1, width, -1);
    };
  }

  /**
   * Fills {@code width} × {@code height} pixels from {@code from[first]} on, stepping through
   * {@code from} as told.
   */
  private static int[] walk(int[] from, int width, int height, int first, int right, int down) {
    int[] to = new int[from.length];
    for (int top = 0; top < height; top += TILE) {
      int bottom = Math.min(height, top + TILE);
      for (int left = 0; left < width; left += TILE) {
        int end = Math.min(width, left + TILE);
        for (int y = top; y < bottom; y++) {
          int source = first + left * right + y * down;
          for (int x = left; x < end; x++, source += right) {
            to[y * width + x] = from[source];
          }
        }
      }
    }
    return to;
  }
}
