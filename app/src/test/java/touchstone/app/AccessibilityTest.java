package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.viewer.text.RichText;

/** Everything that can be used says what it is, and shows when it has the keyboard. */
final class AccessibilityTest {
  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = WindowState.workspace(folder);
  }

  @Test
  void everyControlHasANameAndARole() throws Exception {
    List<String> faults = new ArrayList<>();
    try (OpenWindow open = OpenWindow.on(workspace)) {
      for (WindowState state : WindowState.values()) {
        state.reach(open);
        int seen = 0;
        for (Node node : WindowState.reachable(open)) {
          if (isUsable(node)) {
            seen++;
            if (nameOf(node).isBlank()) {
              faults.add(state + ": no name: " + node);
            }
            if (node.getAccessibleRole() == AccessibleRole.NODE
                || node.getAccessibleRole() == AccessibleRole.PARENT) {
              faults.add(state + ": no role: " + node);
            }
          }
        }
        assertThat(seen).as(state.name()).isPositive();
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean isUsable(Node node) {
    // The parts of JavaFX's own controls are answered for by the control.
    boolean partOfSkin = isOfSkin(node) || (node.getParent() != null && isOfSkin(node.getParent()));
    boolean scrolls = node instanceof ScrollBar || node.getParent() instanceof ScrollBar;
    boolean scrim = node.getStyleClass().contains("overlay");
    return !partOfSkin
        && !scrolls
        && !scrim
        && (node.isFocusTraversable()
            || node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof ListView
            || node instanceof Slider
            || node.getOnMouseClicked() != null
            || node.getOnMousePressed() != null);
  }

  private static boolean isOfSkin(Node node) {
    return node.getClass().getName().startsWith("javafx.scene.control.skin");
  }

  private static String nameOf(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return switch (node) {
      case RichText text -> text.getText().source();
      case Labeled labeled when labeled.getText() != null -> labeled.getText();
      default -> "";
    };
  }

  /** Goes from control to control as Tab does, until it comes around. */
  @Test
  void whateverHasTheFocusShowsIt() throws Exception {
    List<String> faults = new ArrayList<>();
    try (OpenWindow open = OpenWindow.on(workspace)) {
      for (WindowState state : WindowState.values()) {
        state.reach(open);
        Node before = open.focusOwner();
        Set<Node> visited = new HashSet<>();
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> traverse(open, visited, faults));
        assertThat(visited).as(state.name()).isNotEmpty();
        if (before != null) {
          WaitForAsyncUtils.waitForAsyncFx(30_000, before::requestFocus);
        }
        open.settle();
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void traverse(OpenWindow open, Set<Node> visited, List<String> faults) {
    Scene scene = open.window().stage().getScene();
    Node focused = scene.getFocusOwner();
    // A step opens when the keyboard comes to it, so that what is reachable changes on the way.
    while (focused != null
        && WindowState.reachable(open).contains(focused)
        && visited.add(focused)) {
      Node left = focused;
      WritableImage with = left.snapshot(null, null);
      // A button goes out of sight with its step when the keyboard goes on; it is looked at before.
      if (left instanceof ButtonBase) {
        scene.getRoot().requestFocus();
        addIfEqual(with, left, faults);
        left.requestFocus();
      }
      left.requestFocusTraversal(TraversalDirection.NEXT);
      focused = scene.getFocusOwner();
      if (isShown(left)) {
        addIfEqual(with, left, faults);
      }
    }
  }

  private static void addIfEqual(WritableImage with, Node left, List<String> faults) {
    if (areEqual(with, left.snapshot(null, null))) {
      faults.add("focus does not show: " + left);
    }
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static boolean areEqual(WritableImage one, WritableImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return false;
    }
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
