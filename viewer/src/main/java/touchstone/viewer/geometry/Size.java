package touchstone.viewer.geometry;

/** The extent of an image or of a view, in pixels; positive and finite. */
public record Size(double width, double height) {
  public Size {
    requirePositive("width", width);
    requirePositive("height", height);
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(name + " must be positive and finite: " + value);
    }
  }

  public Point middle() {
    return new Point(width / 2, height / 2);
  }

  /** The nearest place within, edges included. */
  public Point clamp(Point point) {
    return new Point(Math.clamp(point.x(), 0, width), Math.clamp(point.y(), 0, height));
  }

  Size transposed() {
    return new Size(height, width);
  }
}
