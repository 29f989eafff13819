package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The blocks of a {@link RichText} in a column. */
final class RichTextSkin extends SkinBase<RichText> {
  private static final int LINES_PER_FRAME = 12;

  private final TextColumn column = new TextColumn();
  private final TextWindow window = new TextWindow(column, getSkinnable(), this::mark);
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
  private CaretMovement movement =
      new CaretMovement(getSkinnable().typesetProperty().get().shown());
  private boolean caretShown;

  RichTextSkin(RichText control) {
    super(control);
    consumeMouseEvents(false);
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
            .and(control.focusVisibleProperty().subscribe(this::showCaret))
            .and(control.sceneProperty().subscribe(this::watch));
  }

  @Override
  public void dispose() {
    frames.stop();
    window.moveTo(null);
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
    movement = new CaretMovement(typeset.shown());
    column.show(typeset, piece -> BlockBuilder.build(piece, typeset, this::follow));
    watch(getSkinnable().getScene());
    buildMore();
  }

  private void watch(@Nullable Scene scene) {
    window.moveTo(column.isLong() ? scene : null);
  }

  /**
   * A text comes frame by frame, so that it never keeps the window waiting; of a long one only what
   * is near to what can be seen.
   */
  private void buildMore() {
    column.make(0, column.size(), LINES_PER_FRAME);
    mark();
    if (column.isLong() || column.isMade(0, column.size())) {
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
    LeafGeometry geometry = geometry();
    Optional<TextLeaf> holder =
        caretShown && getSkinnable().isFocused()
            ? geometry.holding(selection.caret())
            : Optional.empty();
    for (TextLeaf leaf : geometry.leaves()) {
      boolean holds = holder.filter(leaf::equals).isPresent();
      leaf.setMarks(marks, holds ? OptionalInt.of(selection.caret()) : OptionalInt.empty());
    }
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
    return new LeafGeometry(getSkinnable(), column.leaves());
  }

  /** Where a position and the rows above and below it are, which are made for it. */
  LeafGeometry geometryAround(int position) {
    if (column.isLong()) {
      window.makeAround(position);
    }
    return geometry();
  }

  /** Scrolls so far that the caret can be seen. */
  void reveal() {
    int caret = getSkinnable().caretRangeProperty().get().caret();
    Surroundings around = new Surroundings(getSkinnable());
    Optional<Bounds> place = geometryAround(caret).caret(caret);
    around.scrollable().ifPresent(Parent::layout);
    place.ifPresent(around::reveal);
  }

  Optional<Bounds> boundsOf(CaretRange range) {
    Stream<Bounds> made = geometry().bounds(range).stream();
    return Stream.concat(made, column.notMade(range).map(column::localToParent))
        .reduce(LeafGeometry::union);
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
}
