package touchstone.app;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * What a pulse spends on styles and layout, and on what prepares them. To call for them at once
 * would apply styles to the whole window, which no pulse does.
 */
final class LayoutTime {
  private LayoutTime() {}

  /**
   * Measures the next pulse, without the wait for it. Used on the interface thread.
   *
   * @param then is given nanoseconds
   */
  static void ofNextPulse(Scene scene, LongConsumer then) {
    AtomicLong start = new AtomicLong();
    AtomicReference<Subscription> watching = new AtomicReference<>(Subscription.EMPTY);
    // Comes before whatever listens for a layout to come.
    AnimationTimer begin =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            start.set(System.nanoTime());
          }
        };
    Runnable after =
        () -> {
          if (start.get() == 0) {
            return;
          }
          long spent = System.nanoTime() - start.get();
          Objects.requireNonNull(watching.get()).unsubscribe();
          then.accept(spent);
        };
    watching.set(
        () -> {
          begin.stop();
          scene.removePostLayoutPulseListener(after);
        });
    begin.start();
    scene.addPostLayoutPulseListener(after);
    Platform.requestNextPulse();
  }
}
