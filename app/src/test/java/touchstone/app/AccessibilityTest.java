package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
  /** What lies around something and only takes in what misses it. */
  private static final Set<String> SCRIMS = Set.of("overlay", "popover");

  private static final Set<String> FRAMES = Set.of("critique-editor", "queue-field");

  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws Exception {
    workspace = EverythingToSee.in(folder);
  }

  /** In one window for both, since to reach its states costs more than to look at them. */
  @Test
  void everyControlHasANameAndARoleAndShowsThatItHasTheFocus() throws Exception {
    List<String> faults = new ArrayList<>();
    try (OpenWindow open = OpenWindow.on(workspace)) {
      Set<Node> known = new HashSet<>();
      for (WindowState state : WindowState.values()) {
        state.reach(open);
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> nameAll(open, state, faults));
        Node before = InSight.scene(open).getFocusOwner();
        WaitForAsyncUtils.waitForAsyncFx(120_000, () -> traverse(open, known, state, faults));
        if (before != null) {
          WaitForAsyncUtils.waitForAsyncFx(30_000, before::requestFocus);
        }
        state.leaveIt(open);
        open.settle();
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void nameAll(OpenWindow open, WindowState state, List<String> faults) {
    List<Node> usable = InSight.nodes(open).stream().filter(AccessibilityTest::isUsable).toList();
    assertThat(!usable.isEmpty()).as(state.name()).isEqualTo(state.hasControls());
    for (Node node : usable) {
      if (nameOf(node).isBlank()) {
        faults.add(state + ": no name: " + node);
      }
      if (node.getAccessibleRole() == AccessibleRole.NODE
          || node.getAccessibleRole() == AccessibleRole.PARENT) {
        faults.add(state + ": no role: " + node);
      }
    }
  }

  private static boolean isUsable(Node node) {
    // The parts of JavaFX's own controls are answered for by the control.
    boolean partOfSkin = isOfSkin(node) || (node.getParent() != null && isOfSkin(node.getParent()));
    boolean slides = node.getParent() instanceof ScrollBar || node.getParent() instanceof Slider;
    boolean scrim = !Collections.disjoint(node.getStyleClass(), SCRIMS);
    return !partOfSkin
        && !(node instanceof ScrollBar)
        && !slides
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
    String type = node.getClass().getName();
    return type.startsWith("javafx.scene.control.skin")
        || type.startsWith("com.sun.javafx.scene.control");
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

  /**
   * Goes from control to control as Tab does, until it comes around.
   *
   * @param known what was looked at in another state of the window, and is passed by
   */
  private static void traverse(
      OpenWindow open, Set<Node> known, WindowState state, List<String> faults) {
    Scene scene = InSight.scene(open);
    Set<Node> visited = new HashSet<>();
    Node focused = scene.getFocusOwner();
    // A step opens when the keyboard comes to it, so that what is reachable changes on the way.
    while (focused != null && InSight.nodes(open).contains(focused) && visited.add(focused)) {
      Node left = focused;
      // A text shows the focus to those who came to it by keys.
      boolean shows = left.isFocusVisible() || !(left instanceof RichText);
      WritableImage with = shows && known.add(left) ? picture(left) : null;
      // A button goes out of sight with its step when the keyboard goes on; it is looked at before.
      if (with != null && left instanceof ButtonBase) {
        scene.getRoot().requestFocus();
        addIfEqual(with, left, state, faults);
        left.requestFocus();
      }
      left.requestFocusTraversal(TraversalDirection.NEXT);
      focused = scene.getFocusOwner();
      if (with != null && isShown(left)) {
        addIfEqual(with, left, state, faults);
      }
    }
    assertThat(!visited.isEmpty()).as(state.name()).isEqualTo(state.hasControls());
  }

  private static void addIfEqual(
      WritableImage with, Node left, WindowState state, List<String> faults) {
    if (areEqual(with, picture(left))) {
      faults.add(state + ": focus does not show: " + left);
    }
  }

  /** A field in a frame shows the focus by the frame. */
  private static WritableImage picture(Node node) {
    Node framed =
        node instanceof TextInputControl
                && !Collections.disjoint(node.getParent().getStyleClass(), FRAMES)
            ? node.getParent()
            : node;
    return framed.snapshot(null, null);
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
