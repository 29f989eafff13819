package touchstone.app.shell;

import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the window while something in it has all keys. It keeps the focus within, and gives it
 * back to where it was.
 */
final class Overlay extends StackPane {
  private @Nullable Node before;
  private @Nullable Node first;
  private Runnable onDismiss = () -> {};

  Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    setOnMousePressed(
        press -> {
          if (press.getTarget() == this) {
            onDismiss.run();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            onDismiss.run();
          }
        });
    sceneProperty().subscribe(this::watch);
  }

  private void watch(@Nullable Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().addListener((_, _, owner) -> keepWithin(owner));
    }
  }

  private void keepWithin(@Nullable Node owner) {
    Node wanted = first;
    if (wanted != null && !isWithin(owner)) {
      // Focus can't be moved while it moves.
      Platform.runLater(
          () -> {
            if (isShown() && !isWithin(getScene().getFocusOwner())) {
              wanted.requestFocus();
            }
          });
    }
  }

  private boolean isWithin(@Nullable Node node) {
    for (Node parent = node; parent != null; parent = parent.getParent()) {
      if (parent == this) {
        return true;
      }
    }
    return false;
  }

  boolean isShown() {
    return isVisible();
  }

  /**
   * Shows something in place of what was shown.
   *
   * @param firstFocus what gets the focus
   * @param dismissed called for Escape, and for a click beside it
   */
  void show(Region content, Node firstFocus, Pos position, Runnable dismissed) {
    if (!isShown()) {
      before = getScene().getFocusOwner();
    }
    onDismiss = dismissed;
    first = firstFocus;
    setAlignment(position);
    getChildren().setAll(content);
    setVisible(true);
    firstFocus.requestFocus();
  }

  /** Hides what is shown; the focus is back where it was when this returns. */
  void hide() {
    if (isShown()) {
      first = null;
      Node back = before;
      before = null;
      if (back != null && Objects.equals(back.getScene(), getScene())) {
        back.requestFocus();
      }
      setVisible(false);
      getChildren().clear();
    }
  }
}
