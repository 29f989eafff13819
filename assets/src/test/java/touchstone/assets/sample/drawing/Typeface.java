package touchstone.assets.sample.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * A bundled typeface, whose text is drawn as outlines.
 *
 * <p>Outlines are taken at a size where every coordinate of the font is a whole number and scaled
 * afterwards, so that no rounding or hinting of the font engine shows in a picture.
 */
final class Typeface {
  private static final float OUTLINE_SIZE = 1000f;
  private static final FontRenderContext EXACT =
      new FontRenderContext(new AffineTransform(), true, true);

  static final Typeface REGULAR = new Typeface("Inter-Regular.otf");
  static final Typeface ITALIC = new Typeface("Inter-Italic.otf");
  static final Typeface MEDIUM = new Typeface("Inter-Medium.otf");
  static final Typeface SEMIBOLD = new Typeface("Inter-SemiBold.otf");
  static final Typeface BOLD = new Typeface("Inter-Bold.otf");
  static final Typeface MONO = new Typeface("JetBrainsMono-Regular.ttf");

  private final Font font;

  private Typeface(String file) {
    this.font = load(file);
  }

  /** The filled outline of a text whose baseline starts at the origin. */
  Shape outline(String text, double size) {
    return AffineTransform.getScaleInstance(size / OUTLINE_SIZE, size / OUTLINE_SIZE)
        .createTransformedShape(glyphs(text).getOutline());
  }

  /** The advance width of a text. */
  double width(String text, double size) {
    return glyphs(text).getLogicalBounds().getWidth() * size / OUTLINE_SIZE;
  }

  private GlyphVector glyphs(String text) {
    return font.layoutGlyphVector(
        EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private static Font load(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            Typeface.class.getResourceAsStream("/touchstone/assets/fonts/" + file), file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in)
          .deriveFont(
              Map.of(
                  TextAttribute.SIZE,
                  OUTLINE_SIZE,
                  TextAttribute.KERNING,
                  TextAttribute.KERNING_ON));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the font " + file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file + " is not a font", e);
    }
  }
}
