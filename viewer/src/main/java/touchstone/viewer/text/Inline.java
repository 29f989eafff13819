package touchstone.viewer.text;

/**
 * A run of a paragraph. Its start and end are UTF-16 offsets in the source; {@link Offsets} counts
 * them in code points.
 */
public sealed interface Inline {

  int start();

  int end();

  /**
   * Words in one style.
   *
   * @param text what is shown, unit for unit as long as the source range: what has no glyph of its
   *     own is replaced
   */
  record Words(int start, int end, String text, Style style) implements Inline {
    public Words {
      requireRange(start, end);
      if (text.length() != end - start) {
        throw new IllegalArgumentException(
            "text must be as long as its range " + start + ".." + end + ": " + text.length());
      }
    }
  }

  /**
   * Mathematics.
   *
   * @param tex the LaTeX between the delimiters
   * @param display whether it is set as a formula of its own, not within the line
   */
  record Mathematics(int start, int end, String tex, boolean display) implements Inline {
    public Mathematics {
      requireRange(start, end);
    }
  }

  /** The end of a line that does not end its paragraph. */
  record LineBreak(int start, int end) implements Inline {
    public LineBreak {
      requireRange(start, end);
    }
  }

  private static void requireRange(int start, int end) {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "start and end must be 0 <= start < end: " + start + ", " + end);
    }
  }
}
