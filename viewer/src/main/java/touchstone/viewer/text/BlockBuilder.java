package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Lays the blocks of a text out. Makes the leaves in the order in which {@link ShownText} has their
 * lines. Used once.
 */
final class BlockBuilder {
  private final Typeset typeset;
  private final Consumer<String> follow;
  private final Iterator<Block> remaining;
  private final List<TextLeaf> leaves = new ArrayList<>();

  /**
   * Creates a builder.
   *
   * @param follow receives the destination of a link that was clicked
   */
  BlockBuilder(Typeset typeset, Consumer<String> follow) {
    this.typeset = typeset;
    this.follow = follow;
    this.remaining = typeset.text().blocks().iterator();
  }

  /**
   * The nodes of the next blocks, up to the one that completes a number of lines of runs; none
   * after the last block.
   */
  List<Node> next(int lines) {
    List<Node> nodes = new ArrayList<>();
    int enough = leaves.size() + lines;
    while (remaining.hasNext() && leaves.size() < enough) {
      nodes.add(block(remaining.next()));
    }
    return nodes;
  }

  boolean isDone() {
    return !remaining.hasNext();
  }

  /** The leaves made so far. */
  List<TextLeaf> leaves() {
    return leaves;
  }

  private Node block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> leaf(paragraph.runs(), "paragraph");
      case Block.Heading heading -> leaf(heading.runs(), "heading", "heading-" + heading.level());
      case Block.Display display -> leaf(List.of(display.mathematics()), "display");
      case Block.CodeBlock code ->
          styled(new StackPane(leaf(code.runs(), "code-lines")), "code-block");
      case Block.Quote quote -> styled(column(quote.blocks()), "quote");
      case Block.Items items -> styled(items(items), "items");
      case Block.Table table -> table(table);
      case Block.Rule _ -> styled(new Region(), "rule");
    };
  }

  private VBox column(List<Block> blocks) {
    VBox column = styled(new VBox(), "blocks");
    blocks.forEach(block -> column.getChildren().add(block(block)));
    return column;
  }

  private VBox items(Block.Items items) {
    VBox column = new VBox();
    for (Block.Item item : items.items()) {
      TextLeaf marker = leaf(List.of(item.marker()), "marker");
      marker.setMinWidth(Region.USE_PREF_SIZE);
      VBox blocks = column(item.blocks());
      HBox.setHgrow(blocks, Priority.ALWAYS);
      column.getChildren().add(styled(new HBox(marker, blocks), "item"));
    }
    return column;
  }

  private GridPane table(Block.Table table) {
    GridPane grid = styled(new GridPane(), "table");
    for (int row = 0; row < table.rows().size(); row++) {
      List<Block.Cell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        grid.add(cell(cells.get(column), row == 0), column, row);
      }
    }
    grid.setMaxWidth(Region.USE_PREF_SIZE);
    return grid;
  }

  private Node cell(Block.Cell cell, boolean header) {
    StackPane frame =
        styled(
            new StackPane(leaf(cell.runs(), alignment(cell.alignment()))),
            header ? "header-cell" : "cell");
    return frame;
  }

  private static String alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
    };
  }

  private TextLeaf leaf(List<Inline> line, String... classes) {
    ShownText.Line place = typeset.shown().lines().get(leaves.size());
    TextLeaf leaf = new TextLeaf(place, typeset.runs(line), typeset, follow);
    leaf.getStyleClass().addAll(classes);
    leaves.add(leaf);
    return leaf;
  }

  private static <N extends Node> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }
}
