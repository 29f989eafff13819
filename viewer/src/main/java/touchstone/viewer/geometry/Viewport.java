package touchstone.viewer.geometry;

import java.util.List;

/**
 * How an image lies in a view: every place of one in coordinates of the other.
 *
 * @param image the upright full-size image
 * @param view the visible area, in the toolkit's pixels
 * @param scale view pixels per image pixel; positive
 * @param centre the place of the image that is shown in the middle of the view
 */
public record Viewport(Size image, Size view, Orientation orientation, double scale, Point centre) {
  public Viewport {
    if (!(scale > 0) || scale == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("scale must be positive and finite: " + scale);
    }
  }

  /** The whole image, as large as the view less a margin on each side allows. */
  public static Viewport fit(Size image, Size view, Orientation orientation, double margin) {
    Size turned = orientation.apply(image);
    double scale =
        Math.min(
            room(view.width(), margin) / turned.width(),
            room(view.height(), margin) / turned.height());
    return new Viewport(image, view, orientation, scale, image.middle());
  }

  /** The middle of the image, just large enough that no part of the view stays empty. */
  public static Viewport fill(Size image, Size view, Orientation orientation) {
    Size turned = orientation.apply(image);
    double scale = Math.max(view.width() / turned.width(), view.height() / turned.height());
    return new Viewport(image, view, orientation, scale, image.middle());
  }

  private static double room(double extent, double margin) {
    return Math.max(extent - 2 * margin, extent / 2);
  }

  public Point toView(Point onImage) {
    return view.middle().plus(orientation.apply(onImage.minus(centre)).times(scale));
  }

  public Point toImage(Point inView) {
    return centre.plus(toImageDistance(inView.minus(view.middle())));
  }

  /** The displacement on the image that a displacement in the view stands for. */
  public Point toImageDistance(Point inView) {
    return orientation.inverse().apply(inView).times(1 / scale);
  }

  /** The part of the image's plane that the view shows; it may reach beyond the image. */
  public Rectangle visible() {
    return Rectangle.between(
        toImage(Point.ORIGIN), toImage(new Point(view.width(), view.height())));
  }

  public Rectangle toView(Rectangle onImage) {
    List<Point> corners = onImage.outline();
    return Rectangle.between(toView(corners.get(0)), toView(corners.get(2)));
  }

  /** Another scale; what is under a place of the view stays there. */
  public Viewport zoomedAt(Point inView, double newScale) {
    Point fixed = toImage(inView);
    Point towardsCentre = centre.minus(fixed).times(scale / newScale);
    return new Viewport(image, view, orientation, newScale, fixed.plus(towardsCentre));
  }

  /** The image dragged by so many view pixels. */
  public Viewport draggedBy(Point inView) {
    return centredAt(centre.minus(toImageDistance(inView)));
  }

  public Viewport centredAt(Point onImage) {
    return new Viewport(image, view, orientation, scale, onImage);
  }

  /** The same image at the same scale and centre in a view of another size. */
  public Viewport resized(Size newView) {
    return new Viewport(image, newView, orientation, scale, centre);
  }

  public Viewport oriented(Orientation other) {
    return new Viewport(image, view, other, scale, centre);
  }

  /** The nearest viewport that shows the image in its middle, so that the image can't get lost. */
  public Viewport clamped() {
    return centredAt(image.clamp(centre));
  }

  /**
   * Shows an area of the image with a margin of view pixels: unchanged if it is visible already,
   * else centred on it, and zoomed out as far as needed.
   */
  public Viewport revealing(Rectangle area, double margin) {
    double spare = margin / scale;
    Rectangle wanted =
        new Rectangle(
            area.x() - spare,
            area.y() - spare,
            area.width() + 2 * spare,
            area.height() + 2 * spare);
    if (visible().contains(wanted)) {
      return this;
    }
    Size extent =
        orientation.apply(new Size(Math.max(area.width(), 1), Math.max(area.height(), 1)));
    double largest =
        Math.min(
            room(view.width(), margin) / extent.width(),
            room(view.height(), margin) / extent.height());
    return new Viewport(image, view, orientation, Math.min(scale, largest), area.middle());
  }
}
