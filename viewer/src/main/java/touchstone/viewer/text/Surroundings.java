package touchstone.viewer.text;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** The scroll panes around a node, and the scene, as far as they show it and can scroll to it. */
record Surroundings(Node node) {

  /** What of the node's height can be seen, in its coordinates; empty if nothing of it can. */
  Optional<Sight> sight() {
    Scene scene = node.getScene();
    if (scene == null) {
      return Optional.empty();
    }
    double top = 0;
    double bottom = scene.getHeight();
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane) {
        Bounds bounds = pane.localToScene(pane.getLayoutBounds());
        top = Math.max(top, bounds.getMinY());
        bottom = Math.min(bottom, bounds.getMaxY());
      }
    }
    return top < bottom
        ? Optional.of(
            new Sight(node.sceneToLocal(0, top).getY(), node.sceneToLocal(0, bottom).getY()))
        : Optional.empty();
  }

  /** The nearest scroll pane whose content is higher than what it shows of it. */
  Optional<ScrollPane> scrollable() {
    for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof ScrollPane pane && hidden(pane) > 0) {
        return Optional.of(pane);
      }
    }
    return Optional.empty();
  }

  /** Whether what is seen is the end of what can be scrolled to. */
  boolean isAtEnd() {
    return scrollable().filter(pane -> pane.getVvalue() >= pane.getVmax()).isPresent();
  }

  /** Scrolls by pixels, down where they are positive. */
  void scroll(double pixels) {
    scrollable()
        .ifPresent(
            pane -> {
              double range = pane.getVmax() - pane.getVmin();
              double to = pane.getVvalue() + pixels * range / hidden(pane);
              pane.setVvalue(Math.clamp(to, pane.getVmin(), pane.getVmax()));
            });
  }

  /** Scrolls so far that a place of the node can be seen. */
  void reveal(Bounds place) {
    sight()
        .ifPresent(
            sight -> {
              double above = Math.min(0, place.getMinY() - sight.top());
              double below = Math.max(0, place.getMaxY() - sight.bottom());
              if (above < 0 || below > 0) {
                scroll(above < 0 ? above : below);
              }
            });
  }

  private static double hidden(ScrollPane pane) {
    Node content = pane.getContent();
    return content == null
        ? 0
        : content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
  }

  /** A part of a height, from its top to its bottom. */
  record Sight(double top, double bottom) {
    double height() {
      return bottom - top;
    }
  }
}
