package touchstone.viewer.canvas;

/**
 * How the image's brightness values are changed for the eye; the image itself stays as it is.
 *
 * @param brightness -1 (black) to 1 (white); 0 changes nothing
 * @param contrast -1 (grey) to 1; 0 changes nothing
 * @param inverted whether the image is shown as its negative
 */
public record Tone(double brightness, double contrast, boolean inverted) {
  public static final Tone NEUTRAL = new Tone(0, 0, false);

  public Tone {
    requireShare("brightness", brightness);
    requireShare("contrast", contrast);
  }

  private static void requireShare(String name, double value) {
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be -1 to 1: " + value);
    }
  }

  public Tone withBrightness(double value) {
    return new Tone(value, contrast, inverted);
  }

  public Tone withContrast(double value) {
    return new Tone(brightness, value, inverted);
  }

  public Tone withInverted(boolean value) {
    return new Tone(brightness, contrast, value);
  }
}
