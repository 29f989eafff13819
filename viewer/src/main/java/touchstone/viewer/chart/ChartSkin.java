package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Mark;
import touchstone.viewer.geometry.Point;

/** Paints the chart's drawing for the size it has, and lets its marks be pointed at. */
final class ChartSkin extends SkinBase<ChartView> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");
  private static final double SMALLEST = 40;

  private final Pane canvas = new Pane();
  private final List<Region> regions = new ArrayList<>();
  private @Nullable Drawing drawing;
  private @Nullable Object painted;

  ChartSkin(ChartView view) {
    super(view);
    getChildren().setAll(canvas);
    view.chosenProperty().subscribe(_ -> showChosen());
    view.paletteProperty().subscribe(_ -> view.requestLayout());
    view.focusedProperty()
        .subscribe(
            focused -> {
              List<Mark> marks = marks();
              if (focused && view.chosenProperty().get() == null && !marks.isEmpty()) {
                view.choose(marks.getFirst());
              }
              showChosen();
            });
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** What a painting depends on. */
  private record State(Chart chart, Object palette, double width, double height, boolean opens) {}

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    canvas.resizeRelocate(x, y, width, height);
    ChartView view = getSkinnable();
    State state =
        new State(
            view.chartProperty().get(), view.paletteProperty().get(), width, height, view.opens());
    if (width > 0 && height > 0 && !state.equals(painted)) {
      painted = state;
      repaint(state);
    }
  }

  private void repaint(State state) {
    ChartView view = getSkinnable();
    Painter painter = new Painter(view.paletteProperty().get());
    Drawing fresh = state.chart().draw(state.width(), state.height());
    drawing = fresh;
    regions.clear();
    List<Node> nodes = new ArrayList<>();
    fresh.shapes().forEach(shape -> nodes.add(painter.paint(shape)));
    if (!(state.chart() instanceof ValueBar)) {
      fresh.marks().forEach(mark -> regions.add(region(mark)));
      nodes.addAll(regions);
    }
    canvas.getChildren().setAll(nodes);
    showChosen();
  }

  private Region region(Mark mark) {
    ChartView view = getSkinnable();
    Region region = new Region();
    region.getStyleClass().add("chart-mark");
    region.resizeRelocate(
        mark.bounds().x(), mark.bounds().y(), mark.bounds().width(), mark.bounds().height());
    region.setManaged(false);
    region.setAccessibleRole(AccessibleRole.BUTTON);
    region.setAccessibleText(mark.description());
    region.pseudoClassStateChanged(OPENS, view.opens());
    Tooltip.install(region, new Tooltip(mark.description()));
    region.setOnMouseClicked(
        event -> {
          view.requestFocus();
          view.choose(mark);
          view.open(mark);
          event.consume();
        });
    return region;
  }

  private List<Mark> marks() {
    return drawing == null ? List.of() : drawing.marks();
  }

  private void showChosen() {
    boolean focused = getSkinnable().isFocused();
    Mark chosen = getSkinnable().chosenProperty().get();
    for (int i = 0; i < regions.size(); i++) {
      regions.get(i).pseudoClassStateChanged(CHOSEN, focused && marks().get(i).equals(chosen));
    }
  }

  private void keyPressed(KeyEvent event) {
    List<Mark> marks = marks();
    if (marks.isEmpty()) {
      return;
    }
    ChartView view = getSkinnable();
    int at = Math.max(0, marks.indexOf(view.chosenProperty().get()));
    MarkWalk walk = new MarkWalk(marks);
    switch (event.getCode()) {
      case LEFT -> view.choose(marks.get(walk.next(at, new Point(-1, 0))));
      case RIGHT -> view.choose(marks.get(walk.next(at, new Point(1, 0))));
      case UP -> view.choose(marks.get(walk.next(at, new Point(0, -1))));
      case DOWN -> view.choose(marks.get(walk.next(at, new Point(0, 1))));
      case HOME -> view.choose(marks.getFirst());
      case END -> view.choose(marks.getLast());
      case ENTER, SPACE -> view.open(marks.get(at));
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    double inner = width <= 0 ? SMALLEST : width - left - right;
    return top + getSkinnable().chartProperty().get().preferredHeight(inner) + bottom;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return computePrefHeight(width, top, right, bottom, left);
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return SMALLEST;
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    Insets insets = getSkinnable().getInsets();
    return insets.getLeft() + 4 * SMALLEST + insets.getRight();
  }
}
