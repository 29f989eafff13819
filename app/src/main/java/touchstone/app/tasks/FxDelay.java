package touchstone.app.tasks;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** A delay by JavaFX's own clock. */
public final class FxDelay implements Delay {
  private final PauseTransition pause;

  public FxDelay(Duration wait) {
    pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
  }

  @Override
  public void restart(Runnable action) {
    pause.setOnFinished(_ -> action.run());
    pause.playFromStart();
  }

  @Override
  public void cancel() {
    pause.stop();
  }
}
