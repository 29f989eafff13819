package touchstone.app.annotate;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Gives each of its children an equal share of the longer side of its room. */
final class EvenSplit extends Pane {
  private static final double GAP = 4;

  @Override
  protected void layoutChildren() {
    int count = getManagedChildren().size();
    boolean stacked = getHeight() > getWidth();
    double gaps = GAP * (count - 1);
    double width = stacked ? getWidth() : snapSizeX((getWidth() - gaps) / count);
    double height = stacked ? snapSizeY((getHeight() - gaps) / count) : getHeight();
    for (int i = 0; i < count; i++) {
      Node child = getManagedChildren().get(i);
      double x = stacked ? 0 : i * (width + GAP);
      double y = stacked ? i * (height + GAP) : 0;
      layoutInArea(child, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().stream().mapToDouble(child -> child.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return getManagedChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
  }
}
