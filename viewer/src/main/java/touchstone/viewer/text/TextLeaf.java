package touchstone.viewer.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * One line of runs, wrapped to its width, with highlights and the selection behind it. Positions
 * are those of {@link ShownText}.
 */
final class TextLeaf extends Region {
  private final ShownText.Line line;
  private final TextFlow flow = new TextFlow();
  private final List<FormulaView> formulas = new ArrayList<>();
  private List<Mark> marks = List.of();
  private final boolean leftToRight;

  TextLeaf(ShownText.Line line, List<Inline> runs, Typeset typeset, Consumer<String> follow) {
    this.line = line;
    getStyleClass().add("text-leaf");
    getChildren().add(flow);
    fill(runs, typeset, follow);
    leftToRight = isLeftToRight(runs);
    if (!leftToRight) {
      flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
  }

  private void fill(List<Inline> runs, Typeset typeset, Consumer<String> follow) {
    StringBuilder words = new StringBuilder();
    Style style = Style.PLAIN;
    List<Node> nodes = new ArrayList<>();
    for (Inline run : runs) {
      Style next = run instanceof Inline.Words some ? some.style() : style;
      if (!next.equals(style) || run instanceof Inline.Mathematics) {
        addText(words, style, follow, nodes);
        style = next;
      }
      if (run instanceof Inline.Mathematics mathematics) {
        FormulaView formula = new FormulaView(mathematics, typeset.formula(mathematics));
        formulas.add(formula);
        nodes.add(formula);
      } else {
        words.append(ShownText.shown(run));
      }
    }
    addText(words, style, follow, nodes);
    flow.getChildren().setAll(nodes);
  }

  private static void addText(
      StringBuilder words, Style style, Consumer<String> follow, List<Node> nodes) {
    if (words.isEmpty()) {
      return;
    }
    Text text = new Text(words.toString());
    words.setLength(0);
    List<String> classes = text.getStyleClass();
    classes.add("words");
    addIf(style.strong(), "strong", classes);
    addIf(style.emphasis(), "emphasis", classes);
    addIf(style.code(), "code", classes);
    addIf(style.broken(), "broken", classes);
    String link = style.link();
    if (link != null) {
      classes.add("link");
      text.setOnMouseClicked(click -> follow(click.isStillSincePress(), link, follow));
    }
    nodes.add(text);
  }

  private static void follow(boolean clicked, String link, Consumer<String> follow) {
    if (clicked) {
      follow.accept(link);
    }
  }

  private static void addIf(boolean condition, String styleClass, List<String> classes) {
    if (condition) {
      classes.add(styleClass);
    }
  }

  private static boolean isLeftToRight(List<Inline> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(ShownText.shown(run)));
    char[] units = text.toString().toCharArray();
    return !Bidi.requiresBidi(units, 0, units.length)
        || new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  ShownText.Line line() {
    return line;
  }

  /** Shapes behind the words: parts of marks outside this line are left out. */
  void setMarks(List<Mark> to) {
    List<Mark> mine =
        to.stream()
            .map(mark -> mark.within(line))
            .filter(mark -> mark.start() < mark.end())
            .toList();
    if (mine.equals(marks)) {
      return;
    }
    marks = mine;
    getChildren().setAll(flow);
    for (int i = 0; i < marks.size(); i++) {
      getChildren().add(i, shape("highlight", marks.get(i).styleClass()));
      getChildren().add(shape("highlight-line", marks.get(i).styleClass()));
    }
    requestLayout();
  }

  private static Path shape(String... classes) {
    Path shape = new Path();
    shape.getStyleClass().addAll(classes);
    shape.setManaged(false);
    shape.setMouseTransparent(true);
    return shape;
  }

  /** The position nearest to a point of this node. */
  int position(Point2D point) {
    HitInfo hit =
        flow.getHitInfo(
            new Point2D(
                layoutX(point.getX() - flow.getLayoutX(), 0), point.getY() - flow.getLayoutY()));
    return Math.clamp((long) line.start() + hit.getInsertionIndex(), line.start(), line.end());
  }

  /** The place of the caret before a position, in this node's coordinates. */
  Rectangle2D caret(int position) {
    return fromLayout(
        flow.getLayoutInfo().caretInfoAt(position - line.start(), true).getSegmentAt(0));
  }

  /** The areas that a range covers, in this node's coordinates. */
  List<Rectangle2D> areas(int start, int end) {
    return flow
        .getLayoutInfo()
        .getSelectionGeometry(start - line.start(), end - line.start(), false)
        .stream()
        .map(this::fromLayout)
        .toList();
  }

  private Rectangle2D fromLayout(Rectangle2D area) {
    double x = layoutX(area.getMinX(), area.getWidth());
    return new Rectangle2D(
        x + flow.getLayoutX(),
        area.getMinY() + flow.getLayoutY(),
        area.getWidth(),
        area.getHeight());
  }

  /** The layout of a text that runs from right to left measures from its right edge. */
  private double layoutX(double x, double width) {
    return leftToRight ? x : flow.getWidth() - x - width;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double forHeight) {
    formulas.forEach(formula -> formula.setAvailable(Double.MAX_VALUE));
    return snappedLeftInset() + flow.prefWidth(forHeight) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double forHeight) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    double content =
        forWidth < 0 ? forWidth : Math.max(0, forWidth - snappedLeftInset() - snappedRightInset());
    limitFormulas(content);
    return snappedTopInset() + flow.prefHeight(content) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double forWidth) {
    return computePrefHeight(forWidth);
  }

  private void limitFormulas(double available) {
    formulas.forEach(formula -> formula.setAvailable(available < 0 ? Double.MAX_VALUE : available));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    limitFormulas(width);
    flow.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        width,
        getHeight() - snappedTopInset() - snappedBottomInset());
    flow.layout();
    for (int i = 0; i < marks.size(); i++) {
      List<Rectangle2D> areas = areas(marks.get(i).start(), marks.get(i).end());
      ((Path) getChildren().get(i)).getElements().setAll(MarkShapes.fill(areas));
      ((Path) getChildren().get(marks.size() + 1 + i))
          .getElements()
          .setAll(MarkShapes.underline(areas));
    }
  }

  /** What stands out from a position to another, by a CSS class. */
  record Mark(int start, int end, String styleClass) {
    Mark {
      Objects.requireNonNull(styleClass);
    }

    Mark within(ShownText.Line line) {
      return new Mark(Math.max(start, line.start()), Math.min(end, line.end()), styleClass);
    }
  }
}
