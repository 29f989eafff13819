package touchstone.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What lies on top of everything else, and so has the keyboard. */
final class InSight {
  private InSight() {}

  /** The scene of the pop-over or menu that is open, or else of the window. */
  static Scene scene(OpenWindow open) {
    return Window.getWindows().stream()
        .filter(window -> window instanceof PopupWindow && !(window instanceof Tooltip))
        .filter(Window::isShowing)
        .map(Window::getScene)
        .reduce((_, last) -> last)
        .orElseGet(() -> open.window().stage().getScene());
  }

  /** Everything that shows and can be reached; under the palette or the cheat sheet nothing is. */
  static List<Node> nodes(OpenWindow open) {
    Scene scene = scene(open);
    boolean below = scene.equals(open.window().stage().getScene()) && open.isCovered();
    List<Node> nodes = new ArrayList<>();
    collect(below ? scene.getRoot().lookup(".overlay") : scene.getRoot(), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }
}
