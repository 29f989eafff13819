package touchstone.viewer.canvas;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Viewport;

/** The squares by which the selected region's form is changed. */
final class Handles extends Pane {
  private static final double SIDE = 9;
  private static final double REACH = 6;

  Handles() {
    setManaged(false);
  }

  /** Shows one at each place of the image, and no others. */
  void show(List<Point> onImage, Viewport viewport) {
    List<Point> places = onImage.stream().map(viewport::toView).toList();
    while (getChildren().size() < places.size()) {
      getChildren().add(handle());
    }
    getChildren().remove(places.size(), getChildren().size());
    for (int i = 0; i < places.size(); i++) {
      Point place = places.get(i);
      getChildren()
          .get(i)
          .resizeRelocate(
              Math.rint(place.x() - SIDE / 2), Math.rint(place.y() - SIDE / 2), SIDE, SIDE);
    }
  }

  /** The index of the one under a place of the view; -1 if there is none. */
  int at(Point place) {
    for (int i = 0; i < getChildren().size(); i++) {
      Node handle = getChildren().get(i);
      double dx = place.x() - handle.getLayoutX() - SIDE / 2;
      double dy = place.y() - handle.getLayoutY() - SIDE / 2;
      if (Math.max(Math.abs(dx), Math.abs(dy)) <= REACH) {
        return i;
      }
    }
    return -1;
  }

  private static Region handle() {
    Region handle = new Region();
    handle.getStyleClass().add("handle");
    handle.setManaged(false);
    return handle;
  }
}
