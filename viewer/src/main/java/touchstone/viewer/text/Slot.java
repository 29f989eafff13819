package touchstone.viewer.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The place of a piece in a {@link TextColumn}, whether or not it is made. */
final class Slot {
  private final Piece piece;
  private BlockBuilder.@Nullable Built built;
  private RowHeights.@Nullable Setting measuredIn;
  private double measuredHeight;

  Slot(Piece piece) {
    this.piece = piece;
  }

  Piece piece() {
    return piece;
  }

  Node make(Function<Piece, BlockBuilder.Built> build) {
    BlockBuilder.Built made = build.apply(piece);
    built = made;
    return made.node();
  }

  /** Returns the node that it had. */
  Optional<Node> drop() {
    Node node = node();
    built = null;
    return Optional.ofNullable(node);
  }

  boolean isMade() {
    return built != null;
  }

  @Nullable Node node() {
    return built == null ? null : built.node();
  }

  List<TextLeaf> leaves() {
    return built == null ? List.of() : built.leaves();
  }

  /** Keeps the height that the node has. */
  void measured(RowHeights.Setting setting, double height) {
    measuredIn = setting;
    measuredHeight = height;
  }

  /** Takes the height over that another has or had. */
  void measuredLike(Slot other) {
    measuredIn = other.measuredIn;
    measuredHeight = other.measuredHeight;
  }

  boolean isMeasured(RowHeights.Setting setting) {
    return setting.equals(measuredIn);
  }

  double measuredHeight() {
    return measuredHeight;
  }
}
