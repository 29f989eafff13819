package touchstone.viewer.text;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * A formula as outlines, in em, on a baseline at y = 0 with y growing downwards.
 *
 * @param width how far it advances
 * @param height its extent above the baseline
 * @param depth its extent below the baseline
 * @param shapes its outlines in the order they are painted
 */
public record Formula(double width, double height, double depth, List<Shape> shapes) {
  /** Units of {@link Shape#path} to an em. */
  static final int UNITS = 1_000;

  public Formula {
    shapes = List.copyOf(shapes);
  }

  /**
   * Outlines of one colour, filled by the nonzero rule.
   *
   * @param path SVG path data in thousandths of an em
   * @param color the colour the formula asks for; null for the colour of the text around it
   */
  public record Shape(String path, @Nullable Color color) {}
}
