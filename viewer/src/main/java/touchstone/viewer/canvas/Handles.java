package touchstone.viewer.canvas;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Viewport;

/** The squares by which the selected region's form is changed. */
final class Handles extends Pane {
  private static final double SIDE = 9;

  Handles() {
    setManaged(false);
  }

  void hide() {
    show(List.of());
  }

  void show(CanvasRegion region, Viewport viewport) {
    show(region.shape().handles().stream().map(viewport::toView).toList());
  }

  private void show(List<Point> places) {
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

  private static Region handle() {
    Region handle = new Region();
    handle.getStyleClass().add("handle");
    return handle;
  }
}
