package touchstone.app.compare;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Holds what moves sideways, cut off at its edges; its owner places what is in it. */
final class Strip extends Pane {
  private final Rectangle clip = new Rectangle();

  Strip() {
    setClip(clip);
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    clip.setWidth(width);
    clip.setHeight(height);
  }

  @Override
  protected void layoutChildren() {}
}
