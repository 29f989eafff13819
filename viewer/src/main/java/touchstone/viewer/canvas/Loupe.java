package touchstone.viewer.canvas;

import javafx.event.EventHandler;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Size;
import touchstone.viewer.geometry.Viewport;

/**
 * A round glass over the image that enlarges what is under the mouse; before the mouse came, what
 * is in the middle of the view.
 */
final class Loupe extends Pane {
  private static final double RADIUS = 96;
  private static final double MAGNIFICATION = 3;

  /** View pixels per image pixel that it shows at least: less would tell nothing new. */
  private static final double SMALLEST_SCALE = 2;

  private static final double LARGEST_SCALE = 64;

  private final ImageCanvas owner;
  private final ImageLayer glass;
  private final EventHandler<MouseEvent> moved = this::follow;
  private final Subscription subscription;
  private @Nullable Point place;

  Loupe(ImageCanvas owner) {
    this.owner = owner;
    glass = new ImageLayer(owner);
    glass.setClip(new Circle(RADIUS, RADIUS, RADIUS));
    Circle backing = new Circle(RADIUS, RADIUS, RADIUS);
    backing.getStyleClass().add("backing");
    Circle rim = new Circle(RADIUS, RADIUS, RADIUS);
    rim.getStyleClass().add("rim");
    getStyleClass().add("loupe");
    setManaged(false);
    getChildren().addAll(backing, glass, rim);
    owner.addEventHandler(MouseEvent.MOUSE_MOVED, moved);
    owner.addEventHandler(MouseEvent.MOUSE_DRAGGED, moved);
    subscription =
        Subscription.combine(
            owner.loupeProperty().subscribe(_ -> show()),
            owner.imageProperty().subscribe(_ -> show()));
  }

  void dispose() {
    owner.removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
    owner.removeEventHandler(MouseEvent.MOUSE_DRAGGED, moved);
    subscription.unsubscribe();
    glass.dispose();
  }

  private void follow(MouseEvent event) {
    place =
        new Point(event.getX() - owner.snappedLeftInset(), event.getY() - owner.snappedTopInset());
    show();
  }

  /** Puts it where the mouse is; also called when the viewport changed. */
  void show() {
    Viewport now = owner.getViewport();
    setVisible(owner.isLoupe() && now != null && owner.imageProperty().get() != null);
    if (isVisible() && now != null) {
      Point middle = place == null ? now.view().middle() : place;
      relocate(middle.x() - RADIUS, middle.y() - RADIUS);
      glass.place(magnified(now, now.toImage(middle)));
    }
  }

  private static Viewport magnified(Viewport now, Point onImage) {
    double scale = Math.max(now.scale() * MAGNIFICATION, SMALLEST_SCALE);
    return new Viewport(
        now.image(),
        new Size(2 * RADIUS, 2 * RADIUS),
        now.orientation(),
        Math.clamp(scale, now.scale(), Math.max(now.scale(), LARGEST_SCALE)),
        onImage);
  }
}
