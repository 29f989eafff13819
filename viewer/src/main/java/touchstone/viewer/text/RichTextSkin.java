package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The blocks of a {@link RichText} in a column. */
final class RichTextSkin extends SkinBase<RichText> {
  private static final int LINES_PER_FRAME = 12;

  private final VBox column = new Column();
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          buildMore();
        }
      };
  private final InvalidationListener marksChanged = _ -> mark();
  private final EventHandler<MouseEvent> pressed;
  private final EventHandler<MouseEvent> dragged;
  private final EventHandler<KeyEvent> keyPressed;
  private final Subscription subscriptions;
  private BlockBuilder builder =
      new BlockBuilder(getSkinnable().typesetProperty().get(), this::follow);
  private LeafGeometry geometry = new LeafGeometry(getSkinnable(), builder.leaves());
  private CaretMovement movement =
      new CaretMovement(getSkinnable().typesetProperty().get().shown());
  private boolean caretShown;

  RichTextSkin(RichText control) {
    super(control);
    consumeMouseEvents(false);
    column.getStyleClass().add("blocks");
    getChildren().setAll(column);
    SelectionDrag drag = new SelectionDrag(control, this);
    SelectionKeys keys = new SelectionKeys(control, this);
    pressed = drag::pressed;
    dragged = drag::dragged;
    keyPressed = key -> consume(key, keys.pressed(key));
    control.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    control.addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    control.addEventHandler(KeyEvent.KEY_PRESSED, keyPressed);
    control.getHighlights().addListener(marksChanged);
    subscriptions =
        control
            .typesetProperty()
            .subscribe(this::build)
            .and(control.caretRangeProperty().subscribe(_ -> mark()))
            .and(control.focusedProperty().subscribe(_ -> mark()))
            .and(control.focusVisibleProperty().subscribe(this::showCaret));
  }

  @Override
  public void dispose() {
    frames.stop();
    subscriptions.unsubscribe();
    getSkinnable().getHighlights().removeListener(marksChanged);
    getSkinnable().removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
    getSkinnable().removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
    getSkinnable().removeEventHandler(KeyEvent.KEY_PRESSED, keyPressed);
    super.dispose();
  }

  private static void consume(KeyEvent key, boolean used) {
    if (used) {
      key.consume();
    }
  }

  private void build(Typeset typeset) {
    builder = new BlockBuilder(typeset, this::follow);
    geometry = new LeafGeometry(getSkinnable(), builder.leaves());
    movement = new CaretMovement(typeset.shown());
    column.getChildren().clear();
    buildMore();
  }

  /** A long text comes frame by frame, so that it never keeps the window waiting. */
  private void buildMore() {
    column.getChildren().addAll(builder.next(LINES_PER_FRAME));
    mark();
    if (builder.isDone()) {
      frames.stop();
    } else {
      frames.start();
    }
  }

  private void follow(String destination) {
    getSkinnable().onLinkProperty().get().accept(destination);
  }

  private void mark() {
    List<TextLeaf.Mark> marks = new ArrayList<>();
    for (Highlight highlight : getSkinnable().getHighlights()) {
      CaretRange shown = getSkinnable().shown(highlight.range());
      marks.add(new TextLeaf.Mark(shown.start(), shown.end(), highlight.styleClass()));
    }
    CaretRange selection = getSkinnable().caretRangeProperty().get();
    marks.add(new TextLeaf.Mark(selection.start(), selection.end(), "selection"));
    OptionalInt caret =
        caretShown && getSkinnable().isFocused()
            ? OptionalInt.of(selection.caret())
            : OptionalInt.empty();
    geometry.leaves().forEach(leaf -> leaf.setMarks(marks, caret));
  }

  /** The caret shows only to those who move it by keys. */
  void showCaret(boolean shown) {
    caretShown = shown;
    mark();
  }

  CaretMovement movement() {
    return movement;
  }

  LeafGeometry geometry() {
    return geometry;
  }

  Optional<Bounds> boundsOf(CaretRange range) {
    return geometry.bounds(range);
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return left + column.prefWidth(-1) + right;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return left + right;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return top + column.prefHeight(width < 0 ? width : Math.max(0, width - left - right)) + bottom;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return computePrefHeight(width, top, right, bottom, left);
  }

  /** Asked several times in each layout, for which JavaFX would ask each line again. */
  private static final class Column extends VBox {
    /** By width, of which each layout asks for more than one. */
    private final Map<Double, Double> heights = new HashMap<>();

    @Override
    protected double computePrefHeight(double width) {
      Double known = heights.get(width);
      if (known == null) {
        known = super.computePrefHeight(width);
        heights.put(width, known);
      }
      return known;
    }

    /** Called for every change of a line, of the lines and of their spacing. */
    @Override
    public void requestLayout() {
      heights.clear();
      super.requestLayout();
    }
  }
}
