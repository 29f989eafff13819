package touchstone.viewer.canvas;

import touchstone.viewer.geometry.Shape;

/**
 * A marked part of the image.
 *
 * @param id the owner's name for it; unique on the canvas
 * @param shape in upright full-size image pixels
 * @param label a few characters on its badge, such as a number
 * @param colour which of the tokens {@code -touchstone-step-1} to {@code -touchstone-step-8} it
 *     has: 0 is the first, and after the eighth they start again
 * @param emphasis how far it stands out
 * @param accessibleText what a screen reader says of it
 */
public record CanvasRegion(
    String id, Shape shape, String label, int colour, Emphasis emphasis, String accessibleText) {
  static final int COLOURS = 8;

  /** How far a region stands out; told by its outline as well as by its strength. */
  public enum Emphasis {
    /** A solid outline. */
    STRONG,
    /** A dashed outline. */
    NORMAL,
    /** A dashed outline, half transparent. */
    DIMMED
  }

  public CanvasRegion {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("id must not be empty");
    }
    if (colour < 0) {
      throw new IllegalArgumentException("colour must not be negative: " + colour);
    }
  }

  public CanvasRegion withShape(Shape other) {
    return new CanvasRegion(id, other, label, colour, emphasis, accessibleText);
  }
}
