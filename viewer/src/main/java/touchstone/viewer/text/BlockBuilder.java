package touchstone.viewer.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchstone.viewer.text.Piece.Above;
import touchstone.viewer.text.Piece.Frame;

/**
 * Lays a piece of a text out. Makes the leaves in the order in which {@link ShownText} has their
 * lines. Used once.
 */
final class BlockBuilder {
  /** On what goes on with the piece above. */
  private static final String CONTINUED = "continued";

  private final Piece piece;
  private final Typeset typeset;
  private final Consumer<String> follow;
  private final List<TextLeaf> leaves = new ArrayList<>();
  private int position;

  private BlockBuilder(Piece piece, Typeset typeset, Consumer<String> follow) {
    this.piece = piece;
    this.typeset = typeset;
    this.follow = follow;
    this.position = piece.start();
  }

  /**
   * The nodes of a piece.
   *
   * @param follow receives the destination of a link that was clicked
   */
  static Built build(Piece piece, Typeset typeset, Consumer<String> follow) {
    BlockBuilder builder = new BlockBuilder(piece, typeset, follow);
    Node node = builder.framed(piece.frames());
    if (piece.above() == Above.ROW) {
      builder.leaves.getFirst().getStyleClass().add(CONTINUED);
    }
    return new Built(node, builder.leaves);
  }

  private Node framed(List<Frame> frames) {
    if (frames.isEmpty()) {
      return piece.blocks().size() == 1 ? block(piece.blocks().getFirst()) : column(piece.blocks());
    }
    List<Frame> inner = frames.subList(1, frames.size());
    return switch (frames.getFirst()) {
      case Frame.Quote(boolean gapAbove) ->
          continued(gapAbove, styled(blocks(framed(inner)), "quote"));
      case Frame.Item(Inline.Words marker, boolean begins, boolean gapAbove) -> {
        TextLeaf beside = begins ? marker(marker) : placeOf(marker);
        VBox items = new VBox(item(beside, blocks(framed(inner))));
        yield continued(gapAbove, styled(items, "items"));
      }
      case Frame.Code(boolean begins, boolean ends) -> {
        StackPane code = styled(new StackPane(framed(inner)), "code-block");
        code.getStyleClass().add(begins ? "begins" : ends ? "ends" : "within");
        yield code;
      }
    };
  }

  private static <N extends Node> N continued(boolean gapAbove, N node) {
    return gapAbove ? styled(node, CONTINUED) : node;
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
    VBox column = blocks();
    blocks.forEach(block -> column.getChildren().add(block(block)));
    return column;
  }

  private static VBox blocks(Node... nodes) {
    return styled(new VBox(nodes), "blocks");
  }

  private VBox items(Block.Items items) {
    VBox column = new VBox();
    for (Block.Item item : items.items()) {
      TextLeaf marker = marker(item.marker());
      column.getChildren().add(item(marker, column(item.blocks())));
    }
    return column;
  }

  private static HBox item(TextLeaf marker, VBox blocks) {
    marker.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(blocks, Priority.ALWAYS);
    return styled(new HBox(marker, blocks), "item");
  }

  private TextLeaf marker(Inline.Words marker) {
    return leaf(List.of(marker), "marker");
  }

  /** As wide as a marker that is above. */
  private TextLeaf placeOf(Inline.Words marker) {
    ShownText.Line nothing = new ShownText.Line(position, position);
    TextLeaf place =
        styled(new TextLeaf(nothing, List.of(marker), true, typeset, follow), "marker");
    place.setVisible(false);
    return place;
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
    List<Inline> runs = typeset.runs(line);
    int end = position + runs.stream().mapToInt(run -> ShownText.shown(run).length()).sum();
    TextLeaf leaf =
        new TextLeaf(new ShownText.Line(position, end), runs, isLeftToRight(), typeset, follow);
    leaf.getStyleClass().addAll(classes);
    leaves.add(leaf);
    position = end + 1;
    return leaf;
  }

  /** As the whole line of runs goes, of which a leaf may show a part. */
  private boolean isLeftToRight() {
    String text = typeset.shown().lineAt(position);
    return !Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        || new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private static <N extends Node> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }

  /** What was made of a piece, with its leaves in the order they are read. */
  record Built(Node node, List<TextLeaf> leaves) {
    Built {
      leaves = List.copyOf(leaves);
    }
  }
}
