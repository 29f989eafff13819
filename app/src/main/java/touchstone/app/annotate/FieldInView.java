package touchstone.app.annotate;

import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a field in view until it stays there: the text above it is made as it comes into view, and
 * may turn out higher or lower than it was taken for. Used on the interface thread.
 */
final class FieldInView extends AnimationTimer {
  /** Frames in a row after which the field is taken to stay. */
  private static final int STILL = 5;

  private final Predicate<TextInputControl> scroll;
  private @Nullable TextInputControl field;
  private int still;

  /**
   * Keeps nothing yet.
   *
   * @param scroll brings a field into view, and says whether it had to
   */
  FieldInView(Predicate<TextInputControl> scroll) {
    this.scroll = scroll;
  }

  void keep(TextInputControl kept) {
    field = kept;
    still = 0;
    start();
  }

  @Override
  public void handle(long now) {
    TextInputControl kept = field;
    if (kept == null || !kept.isFocused() || still == STILL) {
      field = null;
      stop();
    } else {
      still = scroll.test(kept) ? 0 : still + 1;
    }
  }
}
