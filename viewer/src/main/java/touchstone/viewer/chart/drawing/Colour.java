package touchstone.viewer.chart.drawing;

/**
 * An opaque sRGB colour.
 *
 * @param red 0 to 255, as are the others
 */
public record Colour(int red, int green, int blue) {
  public Colour {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException(
          "channels are not within 0 and 255: %d, %d, %d".formatted(red, green, blue));
    }
  }

  static Colour of(int rgb) {
    return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** As {@code #rrggbb}. */
  public String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  Colour towards(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** The contrast ratio of WCAG 2.2, 1 to 21. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
