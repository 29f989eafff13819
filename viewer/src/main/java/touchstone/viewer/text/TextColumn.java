package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import touchstone.viewer.text.Piece.Above;

/**
 * The pieces of a text below each other. Of a long text only some are made; the others have the
 * height that they were last measured with, or are taken for.
 */
final class TextColumn extends VBox {
  /** Those that are up to date, by width, of which each layout asks for more than one. */
  private final Map<Double, Double> heights = new HashMap<>();

  /** Those that were told, by width. */
  private final Map<Double, Double> told = new HashMap<>();

  private MarkedText text = MarkedText.of("", Markup.PLAIN);
  private List<Slot> slots = List.of();
  private Function<Piece, BlockBuilder.Built> build = _ -> new BlockBuilder.Built(this, List.of());
  private boolean isLong;
  private RowHeights rows = new RowHeights();

  /** Tells the size of the words. */
  private final Text sample = new Text();

  private double widest;

  /** Where each piece begins and where the last ends; empty before a long text is laid out. */
  private double[] tops = {};

  TextColumn() {
    getStyleClass().add("blocks");
    sample.setManaged(false);
    sample.setVisible(false);
  }

  /**
   * Shows the pieces of a text, none of them made yet. Where it is the same text, whose formulas
   * were set meanwhile, its pieces keep the places that they had.
   */
  void show(Typeset typeset, Function<Piece, BlockBuilder.Built> with) {
    List<Slot> next = Pieces.of(typeset).stream().map(Slot::new).toList();
    boolean same = typeset.text().equals(text) && next.size() == slots.size();
    if (same) {
      for (int i = 0; i < next.size(); i++) {
        next.get(i).measuredLike(slots.get(i));
      }
    } else {
      rows = new RowHeights();
      widest = 0;
      tops = new double[0];
    }
    text = typeset.text();
    slots = next;
    build = with;
    isLong = Pieces.isLong(typeset);
    heights.clear();
    getChildren().clear();
    if (isLong) {
      getChildren().add(sample);
    }
    super.requestLayout();
  }

  /** Whether the text is so long that only what is near to what can be seen should be made. */
  boolean isLong() {
    return isLong;
  }

  int size() {
    return slots.size();
  }

  /** The leaves that are made, in the order they are read. */
  List<TextLeaf> leaves() {
    return slots.stream().flatMap(slot -> slot.leaves().stream()).toList();
  }

  /**
   * Makes pieces that are not made yet, from one on up to, but without, another.
   *
   * @param lines no further piece is made once those made here have so many lines of runs
   * @return the lines of runs that were made
   */
  int make(int from, int to, int lines) {
    int made = 0;
    int child = (int) slots.subList(0, from).stream().filter(Slot::isMade).count();
    List<Node> nodes = new ArrayList<>();
    for (Slot slot : slots.subList(from, to)) {
      if (made >= lines) {
        break;
      }
      if (slot.isMade()) {
        getChildren().addAll(child, nodes);
        child += nodes.size() + 1;
        nodes.clear();
      } else {
        nodes.add(slot.make(build));
        made += Math.max(1, slot.leaves().size());
      }
    }
    getChildren().addAll(child, nodes);
    return made;
  }

  /**
   * Drops the nodes of pieces, from one on up to, but without, another.
   *
   * @return how many it dropped
   */
  int drop(int from, int to) {
    List<Node> nodes = new ArrayList<>();
    slots.subList(from, to).forEach(slot -> slot.drop().ifPresent(nodes::add));
    int first = nodes.isEmpty() ? 0 : getChildren().indexOf(nodes.getFirst());
    getChildren().remove(first, first + nodes.size());
    return nodes.size();
  }

  boolean isMade(int from, int to) {
    return slots.subList(from, to).stream().allMatch(Slot::isMade);
  }

  /** The piece that shows a position of {@link ShownText}. */
  int holding(int position) {
    int low = 0;
    int high = slots.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (slots.get(middle).piece().start() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  /** Where pieces of a range are that are not made, if the column is laid out. */
  Stream<Bounds> notMade(CaretRange range) {
    return range.isEmpty() || !isLaidOut()
        ? Stream.empty()
        : IntStream.rangeClosed(holding(range.start()), holding(range.end() - 1))
            .filter(piece -> !slots.get(piece).isMade())
            .mapToObj(piece -> new BoundingBox(0, top(piece), getWidth(), height(piece)));
  }

  boolean isLaidOut() {
    return tops.length > 0;
  }

  /** The piece at a height, or the one nearest to it. */
  int at(double y) {
    int found = Arrays.binarySearch(tops, y);
    return Math.clamp(found >= 0 ? found : -found - 2L, 0, slots.size() - 1);
  }

  double top(int piece) {
    return tops[piece];
  }

  /** Includes the space below it. */
  double height(int piece) {
    return tops[piece + 1] - tops[piece];
  }

  private double space(int piece) {
    return piece > 0 && slots.get(piece).piece().above() == Above.BLOCK
        ? snapSpaceY(getSpacing())
        : 0;
  }

  private double height(Slot slot, RowHeights.Setting setting, double row) {
    Node node = slot.node();
    if (node != null) {
      double width = setting.width();
      return snapSizeY(Math.max(node.minHeight(width), node.prefHeight(width)));
    }
    return slot.isMeasured(setting)
        ? slot.measuredHeight()
        : snapSizeY(row * slot.piece().rows(setting.ens()));
  }

  private RowHeights.Setting setting(double width) {
    double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    return new RowHeights.Setting(inner, sample.getFont().getSize());
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = super.computePrefWidth(height);
    if (isLong) {
      widest = Math.max(widest, width);
      return widest;
    }
    return width;
  }

  /** Asked several times in each layout, for which JavaFX would ask each line again. */
  @Override
  protected double computePrefHeight(double width) {
    Double known = heights.get(width);
    if (known == null) {
      known = isLong ? longHeight(width) : super.computePrefHeight(width);
      heights.put(width, known);
      told.put(width, known);
    }
    return known;
  }

  private double longHeight(double width) {
    double height = snappedTopInset() + snappedBottomInset();
    RowHeights.Setting setting = setting(width);
    double row = rows.row(setting, slots);
    for (int i = 0; i < slots.size(); i++) {
      height += space(i) + height(slots.get(i), setting, row);
    }
    return height;
  }

  /**
   * Called for every change of a line, of the lines and of their spacing. What a long text is in
   * learns of it only if its height changes.
   */
  @Override
  public void requestLayout() {
    heights.clear();
    if (isLong) {
      setNeedsLayout(true);
    } else {
      super.requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    if (!isLong) {
      super.layoutChildren();
      return;
    }
    RowHeights.Setting setting = setting(getWidth());
    double row = rows.row(setting, slots);
    double y = snappedTopInset();
    tops = new double[slots.size() + 1];
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      y += space(i);
      tops[i] = y;
      double height = height(slot, setting, row);
      Node node = slot.node();
      if (node != null) {
        slot.measured(setting, height);
        layOut(node, y, setting.width(), height);
      }
      y += height;
    }
    tops[slots.size()] = y;
    tell(y + snappedBottomInset());
  }

  private void layOut(Node node, double y, double width, double height) {
    double x = snappedLeftInset();
    layoutInArea(node, x, y, width, height, 0, Insets.EMPTY, true, false, HPos.LEFT, VPos.TOP);
  }

  private void tell(double height) {
    Double before = told.get(getWidth());
    if (before == null || before != height) {
      told.clear();
      told.put(getWidth(), height);
      heights.clear();
      super.requestLayout();
    }
  }
}
