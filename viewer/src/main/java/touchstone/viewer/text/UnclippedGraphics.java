package touchstone.viewer.text;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface on which images, clips, backgrounds and ways of mixing colours leave no trace.
 */
abstract class UnclippedGraphics extends Graphics2D {
  @Override
  public @Nullable Shape getClip() {
    return null;
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    return null;
  }

  @Override
  public void setClip(Shape to) {}

  @Override
  public void setClip(int x, int y, int width, int height) {}

  @Override
  public void clip(Shape by) {}

  @Override
  public void clipRect(int x, int y, int width, int height) {}

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return shape.intersects(area);
  }

  @Override
  public @Nullable Composite getComposite() {
    return null;
  }

  @Override
  public void setComposite(Composite to) {}

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color with) {}

  @Override
  public @Nullable Color getBackground() {
    return null;
  }

  @Override
  public void setBackground(Color to) {}

  @Override
  public void clearRect(int x, int y, int width, int height) {}

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

  @Override
  public @Nullable GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public boolean drawImage(Image image, AffineTransform by, ImageObserver observer) {
    return true;
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp filter, int x, int y) {}

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color background,
      ImageObserver observer) {
    return true;
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform by) {}

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform by) {}
}
