package touchstone.viewer.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Where the positions of {@link ShownText} are in a {@link RichText}, in its coordinates, and which
 * is nearest to a point.
 */
record LeafGeometry(RichText control, List<TextLeaf> leaves) {

  /** The position between characters nearest to a point. */
  int position(double x, double y) {
    return nearest(x, y, _ -> true).map(leaf -> leaf.position(toLeaf(leaf, x, y))).orElse(0);
  }

  /** The position of the character nearest to a point. */
  int character(double x, double y) {
    return nearest(x, y, _ -> true).map(leaf -> leaf.character(toLeaf(leaf, x, y))).orElse(0);
  }

  double caretX(int position) {
    return caret(position).map(Bounds::getCenterX).orElse(0.0);
  }

  /** The position in the row above, nearest to a horizontal place. */
  OptionalInt above(int position, double x) {
    return caret(position)
        .map(
            caret ->
                row(
                    x,
                    caret.getMinY() - caret.getHeight() / 2,
                    leaf -> bounds(leaf).getMinY() < caret.getMinY() - caret.getHeight() / 2))
        .orElse(OptionalInt.empty());
  }

  /** The position in the row below, nearest to a horizontal place. */
  OptionalInt below(int position, double x) {
    return caret(position)
        .map(
            caret ->
                row(
                    x,
                    caret.getMaxY() + caret.getHeight() / 2,
                    leaf -> bounds(leaf).getMaxY() > caret.getMaxY() + caret.getHeight() / 2))
        .orElse(OptionalInt.empty());
  }

  int rowStart(int position) {
    return holding(position).map(leaf -> leaf.row(position).start()).orElse(position);
  }

  int rowEnd(int position) {
    return holding(position).map(leaf -> leaf.row(position).end()).orElse(position);
  }

  /** The box around a range. */
  Optional<Bounds> bounds(CaretRange range) {
    return leaves.stream()
        .flatMap(
            leaf ->
                leaf.areas(range.start(), range.end()).stream().map(area -> toControl(leaf, area)))
        .reduce(LeafGeometry::union);
  }

  private OptionalInt row(double x, double y, Predicate<TextLeaf> beyond) {
    return nearest(x, y, beyond)
        .map(leaf -> OptionalInt.of(leaf.position(toLeaf(leaf, x, y))))
        .orElse(OptionalInt.empty());
  }

  /** The caret before a position, if what shows it is made. */
  Optional<Bounds> caret(int position) {
    return holding(position).map(leaf -> toControl(leaf, leaf.caret(position)));
  }

  /** The leaf that shows the caret at a position, if it is made. */
  Optional<TextLeaf> holding(int position) {
    return leaves.reversed().stream().filter(leaf -> leaf.line().start() <= position).findFirst();
  }

  private Optional<TextLeaf> nearest(double x, double y, Predicate<TextLeaf> among) {
    return leaves.stream()
        .filter(among)
        .min(
            Comparator.<TextLeaf>comparingDouble(
                    leaf -> gap(y, bounds(leaf).getMinY(), bounds(leaf).getMaxY()))
                .thenComparingDouble(
                    leaf -> gap(x, bounds(leaf).getMinX(), bounds(leaf).getMaxX())));
  }

  private static double gap(double at, double from, double to) {
    return Math.max(0, Math.max(from - at, at - to));
  }

  private Bounds bounds(TextLeaf leaf) {
    return control.sceneToLocal(leaf.localToScene(leaf.getLayoutBounds()));
  }

  private Bounds toControl(TextLeaf leaf, Rectangle2D area) {
    return control.sceneToLocal(
        leaf.localToScene(
            new BoundingBox(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight())));
  }

  private Point2D toLeaf(TextLeaf leaf, double x, double y) {
    return leaf.sceneToLocal(control.localToScene(x, y));
  }

  static Bounds union(Bounds one, Bounds other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
  }
}
