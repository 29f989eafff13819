package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The blocks of a {@link RichText} in a column. */
final class RichTextSkin extends SkinBase<RichText> {
  private final VBox column = new VBox();
  private final InvalidationListener marksChanged = _ -> mark();
  private final RichTextBehavior behavior;
  private final Subscription subscriptions;
  private List<TextLeaf> leaves = List.of();

  RichTextSkin(RichText control) {
    super(control);
    consumeMouseEvents(false);
    column.getStyleClass().add("blocks");
    getChildren().setAll(column);
    behavior = new RichTextBehavior(control, this);
    subscriptions =
        control
            .typesetProperty()
            .subscribe(this::build)
            .and(control.caretRangeProperty().subscribe(_ -> mark()));
    control.getHighlights().addListener(marksChanged);
  }

  @Override
  public void dispose() {
    behavior.dispose();
    subscriptions.unsubscribe();
    getSkinnable().getHighlights().removeListener(marksChanged);
    super.dispose();
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

  private void build(Typeset typeset) {
    BlockBuilder builder =
        new BlockBuilder(
            typeset, destination -> getSkinnable().onLinkProperty().get().accept(destination));
    column.getChildren().setAll(builder.build());
    leaves = List.copyOf(builder.leaves());
    mark();
  }

  private void mark() {
    List<TextLeaf.Mark> marks = new ArrayList<>();
    for (Highlight highlight : getSkinnable().getHighlights()) {
      CaretRange shown = getSkinnable().shown(highlight.range());
      marks.add(new TextLeaf.Mark(shown.start(), shown.end(), highlight.styleClass()));
    }
    CaretRange selection = getSkinnable().caretRangeProperty().get();
    marks.add(new TextLeaf.Mark(selection.start(), selection.end(), "selection"));
    leaves.forEach(leaf -> leaf.setMarks(marks));
  }

  /** The position nearest to a point of the control. */
  int position(double x, double y) {
    TextLeaf nearest = null;
    double least = Double.MAX_VALUE;
    for (TextLeaf leaf : leaves) {
      Bounds bounds = boundsOf(leaf);
      double dx = Math.max(0, Math.max(bounds.getMinX() - x, x - bounds.getMaxX()));
      double dy = Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
      double distance = 1_000 * dy + dx;
      if (distance < least) {
        least = distance;
        nearest = leaf;
      }
    }
    return nearest == null
        ? 0
        : nearest.position(nearest.sceneToLocal(getSkinnable().localToScene(new Point2D(x, y))));
  }

  Optional<Bounds> boundsOf(CaretRange range) {
    Optional<Bounds> all = Optional.empty();
    for (TextLeaf leaf : leaves) {
      TextLeaf.Mark part = new TextLeaf.Mark(range.start(), range.end(), "").within(leaf.line());
      if (part.start() < part.end()) {
        for (Rectangle2D area : leaf.areas(part.start(), part.end())) {
          Bounds here =
              toControl(
                  leaf,
                  new BoundingBox(
                      area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()));
          all = Optional.of(all.map(others -> union(others, here)).orElse(here));
        }
      }
    }
    return all;
  }

  private Bounds boundsOf(TextLeaf leaf) {
    return toControl(leaf, leaf.getLayoutBounds());
  }

  private Bounds toControl(TextLeaf leaf, Bounds bounds) {
    return getSkinnable().sceneToLocal(leaf.localToScene(bounds));
  }

  private static Bounds union(Bounds one, Bounds other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
  }
}
