package touchstone.viewer.text;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface that keeps the outlines of what is drawn: text, strokes and fills, each with
 * its colour.
 */
final class OutlineRecorder extends UnclippedGraphics {
  private final BiConsumer<Shape, Color> outlines;
  private final FontRenderContext fontContext = new FontRenderContext(null, true, true);
  private final RenderingHints hints = new RenderingHints(Map.of());
  private final AffineTransform transform;
  private Color color = Color.BLACK;
  private Stroke stroke = new BasicStroke(1);
  private Font font = new Font(Font.SERIF, Font.PLAIN, 10);

  /**
   * Creates a surface.
   *
   * @param transform from the coordinates of the drawing to those of the outlines
   * @param outlines receives each outline to be filled, and its colour
   */
  OutlineRecorder(AffineTransform transform, BiConsumer<Shape, Color> outlines) {
    this.transform = new AffineTransform(transform);
    this.outlines = outlines;
  }

  @Override
  public void fill(Shape shape) {
    outlines.accept(transform.createTransformedShape(shape), color);
  }

  @Override
  public void draw(Shape shape) {
    fill(stroke.createStrokedShape(shape));
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public void drawString(String text, float x, float y) {
    drawGlyphVector(font.createGlyphVector(fontContext, text), x, y);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    new TextLayout(text, fontContext).draw(this, x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int points) {
    for (int i = 1; i < points; i++) {
      drawLine(xs[i - 1], ys[i - 1], xs[i], ys[i]);
    }
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int points) {
    draw(new java.awt.Polygon(xs, ys, points));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int points) {
    fill(new java.awt.Polygon(xs, ys, points));
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform by) {
    transform.concatenate(by);
  }

  @Override
  public void setTransform(AffineTransform to) {
    transform.setTransform(to);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(@Nullable Color to) {
    color = to == null ? color : to;
  }

  @Override
  public Paint getPaint() {
    return color;
  }

  @Override
  public void setPaint(Paint to) {
    if (to instanceof Color plain) {
      color = plain;
    }
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke to) {
    stroke = to;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font to) {
    font = to;
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return fontContext;
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    throw new UnsupportedOperationException("font metrics come from the font render context");
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    hints.put(key, value);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void setRenderingHints(Map<?, ?> to) {
    hints.clear();
    hints.putAll(to);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    hints.putAll(more);
  }

  @Override
  public Graphics create() {
    OutlineRecorder copy = new OutlineRecorder(transform, outlines);
    copy.color = color;
    copy.stroke = stroke;
    copy.font = font;
    return copy;
  }

  @Override
  public void dispose() {}
}
