package touchstone.viewer.canvas;

import touchstone.viewer.geometry.Orientation;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Size;
import touchstone.viewer.geometry.Viewport;

/**
 * How somebody looks at an image, free of the image's and the window's size, so that it can be kept
 * with an item or carried on to the next one.
 *
 * @param scale view pixels per full-size image pixel; counts in {@link ZoomMode#FREE} only
 * @param centre the place in the middle of the view as shares of the upright image's width and
 *     height, each 0 to 1; counts in {@link ZoomMode#FREE} and {@link ZoomMode#FILL}
 */
public record ViewState(
    ZoomMode mode, double scale, Point centre, Orientation orientation, Tone tone) {
  private static final Size WHOLE = new Size(1, 1);

  public static final ViewState FIT =
      new ViewState(ZoomMode.FIT, 1, new Point(0.5, 0.5), Orientation.UPRIGHT, Tone.NEUTRAL);

  public ViewState {
    if (!(scale > 0) || scale == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("scale must be positive and finite: " + scale);
    }
    if (WHOLE.clamp(centre).distance(centre) > 0) {
      throw new IllegalArgumentException("centre must be shares of 0 to 1: " + centre);
    }
  }

  public ViewState withMode(ZoomMode other) {
    return new ViewState(other, scale, centre, orientation, tone);
  }

  public ViewState withOrientation(Orientation other) {
    return new ViewState(mode, scale, centre, other, tone);
  }

  public ViewState withTone(Tone other) {
    return new ViewState(mode, scale, centre, orientation, other);
  }

  /** This state at a chosen scale and centre. */
  ViewState freedAt(Viewport viewport) {
    return new ViewState(
        ZoomMode.FREE, viewport.scale(), share(viewport), viewport.orientation(), tone);
  }

  /** This state, its mode kept, with the viewport's centre. */
  ViewState centredAt(Viewport viewport) {
    return new ViewState(mode, scale, share(viewport), orientation, tone);
  }

  private static Point share(Viewport viewport) {
    Size image = viewport.image();
    Point centre = viewport.centre();
    return WHOLE.clamp(new Point(centre.x() / image.width(), centre.y() / image.height()));
  }

  /** Where this state puts an image in a view. */
  Viewport viewport(Size image, Size view, double margin) {
    Point middle = new Point(centre.x() * image.width(), centre.y() * image.height());
    return switch (mode) {
      case FIT -> Viewport.fit(image, view, orientation, margin);
      case FILL -> Viewport.fill(image, view, orientation).centredAt(middle);
      case FREE -> new Viewport(image, view, orientation, scale, middle);
    };
  }
}
