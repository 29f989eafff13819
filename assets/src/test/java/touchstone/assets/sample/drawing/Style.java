package touchstone.assets.sample.drawing;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size the em in pixels
 */
record Style(Typeface face, double size, Color color) {
  static final Style TITLE = new Style(Typeface.SEMIBOLD, 24, Palette.INK);
  static final Style SUBTITLE = new Style(Typeface.REGULAR, 15, Palette.MUTED);
  static final Style LABEL = new Style(Typeface.REGULAR, 15, Palette.INK);
  static final Style TICK = new Style(Typeface.REGULAR, 14, Palette.MUTED);

  Style in(Color other) {
    return new Style(face, size, other);
  }

  Style at(double otherSize) {
    return new Style(face, otherSize, color);
  }

  Style as(Typeface other) {
    return new Style(other, size, color);
  }
}
