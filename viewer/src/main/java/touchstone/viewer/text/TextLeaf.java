package touchstone.viewer.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/**
 * One line of runs, wrapped to its width, with highlights, selection and caret. Positions are those
 * of {@link ShownText}.
 */
final class TextLeaf extends Region {
  /** In pixels. */
  private static final double LEAST_WIDTH = 96;

  private final ShownText.Line line;
  private final RunNodes runs;
  private final boolean leftToRight;
  private final Group behind = group();
  private final TextFlow flow = new TextFlow();
  private final Group before = group();
  private double measuredWidth = Double.NaN;
  private double measuredHeight;
  private List<Mark> marks = List.of();
  private OptionalInt caret = OptionalInt.empty();

  TextLeaf(
      ShownText.Line line,
      List<Inline> runs,
      boolean leftToRight,
      Typeset typeset,
      Consumer<String> follow) {
    this.line = line;
    this.runs = RunNodes.of(runs, typeset, follow);
    this.leftToRight = leftToRight;
    getStyleClass().add("text-leaf");
    flow.getChildren().setAll(this.runs.nodes());
    flow.setNodeOrientation(
        leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
    getChildren().setAll(behind, flow, before);
  }

  ShownText.Line line() {
    return line;
  }

  /** Shows what stands out and the caret, as far as they are within this line. */
  void setMarks(List<Mark> to, OptionalInt caretAt) {
    List<Mark> mine =
        to.stream()
            .map(mark -> mark.within(line))
            .filter(mark -> mark.start() < mark.end())
            .toList();
    OptionalInt myCaret =
        caretAt.stream().filter(at -> line.start() <= at && at <= line.end()).findFirst();
    if (mine.equals(marks) && myCaret.equals(caret)) {
      return;
    }
    marks = mine;
    caret = myCaret;
    behind
        .getChildren()
        .setAll(marks.stream().map(mark -> shape("highlight", mark.styleClass())).toList());
    before
        .getChildren()
        .setAll(marks.stream().map(mark -> shape("highlight-line", mark.styleClass())).toList());
    caret.ifPresent(_ -> before.getChildren().add(shape("caret")));
    requestLayout();
  }

  /**
   * What is put into these never takes the words out of the scene, where the mouse may just be
   * dragging.
   */
  private static Group group() {
    Group group = new Group();
    group.setManaged(false);
    group.setMouseTransparent(true);
    return group;
  }

  private static Path shape(String... classes) {
    Path shape = new Path();
    shape.getStyleClass().setAll(classes);
    shape.setManaged(false);
    return shape;
  }

  /** The position between characters nearest to a point of this node. */
  int position(Point2D point) {
    return Math.clamp(
        (long) line.start() + hit(point).getInsertionIndex(), line.start(), line.end());
  }

  /** The position of the character nearest to a point of this node. */
  int character(Point2D point) {
    return Math.clamp((long) line.start() + hit(point).getCharIndex(), line.start(), line.end());
  }

  private HitInfo hit(Point2D point) {
    return flow.getHitInfo(flow.parentToLocal(point));
  }

  /** The place of the caret before a position, in this node's coordinates. */
  Rectangle2D caret(int position) {
    return fromLayout(
        flow.getLayoutInfo()
            .caretInfoAt(Math.clamp(position, line.start(), line.end()) - line.start(), true)
            .getSegmentAt(0));
  }

  /**
   * The areas that a range covers, as far as it is within this line, in this node's coordinates.
   */
  List<Rectangle2D> areas(int start, int end) {
    int from = Math.max(start, line.start());
    int to = Math.min(end, line.end());
    return from >= to
        ? List.of()
        : flow
            .getLayoutInfo()
            .getSelectionGeometry(from - line.start(), to - line.start(), false)
            .stream()
            .map(this::fromLayout)
            .toList();
  }

  /** The row that holds a position, without the space or line feed that ends it. */
  ShownText.Line row(int position) {
    List<TextLineInfo> rows = flow.getLayoutInfo().getTextLines(false);
    int at = position - line.start();
    for (TextLineInfo row : rows) {
      if (!row.equals(rows.getLast()) && at < row.end()) {
        return new ShownText.Line(
            line.start() + row.start(), line.start() + Math.max(row.start(), row.end() - 1));
      }
    }
    return new ShownText.Line(line.start() + rows.getLast().start(), line.end());
  }

  /**
   * Where the text runs from right to left, JavaFX measures areas, though not points, from its
   * right edge.
   */
  private Rectangle2D fromLayout(Rectangle2D area) {
    double x = leftToRight ? area.getMinX() : flow.getWidth() - area.getMaxX();
    return new Rectangle2D(
        x + flow.getLayoutX(),
        area.getMinY() + flow.getLayoutY(),
        area.getWidth(),
        area.getHeight());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double forHeight) {
    return snappedLeftInset() + flow.prefWidth(forHeight) + snappedRightInset();
  }

  /** Where columns of a table share too little space, none gets narrower than a word. */
  @Override
  protected double computeMinWidth(double forHeight) {
    return Math.min(LEAST_WIDTH, computePrefWidth(forHeight));
  }

  /** Asked several times in each layout, for which JavaFX would wrap the words again. */
  @Override
  protected double computePrefHeight(double forWidth) {
    if (forWidth != measuredWidth) {
      double width =
          forWidth < 0
              ? forWidth
              : Math.max(0, forWidth - snappedLeftInset() - snappedRightInset());
      measuredHeight = snappedTopInset() + flow.prefHeight(width) + snappedBottomInset();
      measuredWidth = forWidth;
    }
    return measuredHeight;
  }

  /** Called for every change of the words, of their fonts and of the formulas. */
  @Override
  public void requestLayout() {
    measuredWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected double computeMinHeight(double forWidth) {
    return computePrefHeight(forWidth);
  }

  /** A formula is wider than the text only until it is known how wide the text is. */
  private void fitFormulas(double width) {
    boolean changed = false;
    for (FormulaView formula : runs.formulas()) {
      changed |= formula.fit(width);
    }
    if (changed) {
      Platform.runLater(this::requestLayout);
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    fitFormulas(width);
    flow.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        width,
        getHeight() - snappedTopInset() - snappedBottomInset());
    flow.layout();
    for (int i = 0; i < marks.size(); i++) {
      List<Rectangle2D> areas = areas(marks.get(i).start(), marks.get(i).end());
      draw(MarkShapes.fill(areas), behind, i);
      draw(MarkShapes.underline(areas), before, i);
    }
    caret.ifPresent(at -> draw(MarkShapes.caret(caret(at)), before, marks.size()));
  }

  private static void draw(List<PathElement> elements, Group group, int child) {
    ((Path) group.getChildren().get(child)).getElements().setAll(elements);
  }

  /** What stands out from a position to another, by a CSS class. */
  record Mark(int start, int end, String styleClass) {

    Mark within(ShownText.Line line) {
      return new Mark(Math.max(start, line.start()), Math.min(end, line.end()), styleClass);
    }
  }
}
