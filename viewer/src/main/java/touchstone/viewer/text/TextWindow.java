package touchstone.viewer.text;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.text.Surroundings.Sight;

/**
 * Before each layout has the pieces of a long {@link TextColumn} made that can be seen, a few of
 * those near to them frame by frame, and drops those that are far. After it, scrolls by what pieces
 * turned out higher or lower than they were taken for, so that what is read stays where it is.
 */
final class TextWindow {
  /** Lines of runs made in a frame beyond those that can be seen. */
  private static final int AHEAD = 12;

  /** Pieces so far from what can be seen are made, in its heights. */
  private static final double NEAR = 0.5;

  /** Pieces beyond this are dropped. */
  private static final double FAR = 1;

  private final TextColumn column;
  private final Node control;
  private final Runnable changed;
  private final Surroundings around;
  private final Runnable beforeLayout = this::beforeLayout;
  private final Runnable afterLayout = this::afterLayout;
  private @Nullable Scene scene;
  private @Nullable Anchor anchor;

  /**
   * Creates a window that does nothing before it is moved into a scene.
   *
   * @param control while it is pressed no piece is dropped, for the mouse may be dragging in it
   * @param changed runs when other pieces are made than before
   */
  TextWindow(TextColumn column, Node control, Runnable changed) {
    this.column = column;
    this.control = control;
    this.changed = changed;
    this.around = new Surroundings(column);
  }

  /** Follows the pulses of another scene; of none where it is null. */
  void moveTo(@Nullable Scene next) {
    if (scene != null) {
      scene.removePreLayoutPulseListener(beforeLayout);
      scene.removePostLayoutPulseListener(afterLayout);
    }
    scene = next;
    anchor = null;
    if (next != null) {
      next.addPreLayoutPulseListener(beforeLayout);
      next.addPostLayoutPulseListener(afterLayout);
    }
  }

  /**
   * Makes the piece that shows a position and those beside it, laid out.
   *
   * @param position in {@link ShownText}
   */
  void makeAround(int position) {
    int piece = column.holding(position);
    int from = Math.max(0, piece - 1);
    int to = Math.min(column.size(), piece + 2);
    if (column.make(from, to, Integer.MAX_VALUE) > 0) {
      changed.run();
      column.applyCss();
      column.layout();
    }
  }

  private void beforeLayout() {
    anchor = null;
    sight().ifPresent(this::show);
  }

  private Optional<Sight> sight() {
    return column.isLong() && column.isLaidOut() ? around.sight() : Optional.empty();
  }

  private void show(Sight sight) {
    int first = column.at(sight.top());
    int last = column.at(sight.bottom());
    Anchor seen = around.isAtEnd() ? null : anchor(sight.top(), first, last);
    int made = column.make(first, last + 1, Integer.MAX_VALUE);
    if (made == 0) {
      made = makeNear(sight, first, last);
    }
    boolean dropped = !control.isPressed() && dropFar(sight);
    if (made > 0 || dropped) {
      anchor = seen;
      changed.run();
    }
  }

  private int makeNear(Sight sight, int first, int last) {
    int made = column.make(last, near(sight, NEAR) + 1, AHEAD);
    return made > 0 ? made : column.make(near(sight, -NEAR), first, AHEAD);
  }

  private boolean dropFar(Sight sight) {
    int above = column.drop(0, near(sight, -FAR));
    int below = column.drop(near(sight, FAR) + 1, column.size());
    return above + below > 0;
  }

  /** The piece some heights of what can be seen above or, where positive, below it. */
  private int near(Sight sight, double heights) {
    double from = heights < 0 ? sight.top() : sight.bottom();
    return column.at(from + heights * sight.height());
  }

  /** The first piece that is seen and made, for it is what is read; else what is at the top. */
  private Anchor anchor(double top, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .filter(piece -> column.isMade(piece, piece + 1))
        .mapToObj(piece -> new Anchor(piece, 0, inScene(piece, 0)))
        .findFirst()
        .orElseGet(() -> anchor(top, first));
  }

  private Anchor anchor(double top, int piece) {
    double share = Math.clamp((top - column.top(piece)) / column.height(piece), 0, 1);
    return new Anchor(piece, share, inScene(piece, share));
  }

  private double inScene(int piece, double share) {
    double y = column.top(piece) + share * column.height(piece);
    return column.localToScene(0, y).getY();
  }

  private void afterLayout() {
    Anchor kept = anchor;
    anchor = null;
    if (kept != null) {
      double moved = inScene(kept.piece(), kept.share()) - kept.inScene();
      if (Math.abs(moved) >= 1) {
        around.scroll(moved);
      }
    }
    if (sight()
        .filter(seen -> !column.isMade(near(seen, -NEAR), near(seen, NEAR) + 1))
        .isPresent()) {
      Platform.requestNextPulse();
    }
  }

  /**
   * What stays where it is.
   *
   * @param share how much of the piece is above it, from 0 to 1
   * @param inScene its height in the scene
   */
  private record Anchor(int piece, double share, double inScene) {}
}
