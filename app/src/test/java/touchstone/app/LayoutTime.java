package touchstone.app;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * What a pulse spends on styles and layout. To call for them at once would apply styles to the
 * whole window, which no pulse does.
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
    Runnable before = () -> start.set(System.nanoTime());
    Runnable after =
        () -> {
          long spent = System.nanoTime() - start.get();
          Objects.requireNonNull(watching.get()).unsubscribe();
          then.accept(spent);
        };
    watching.set(
        () -> {
          scene.removePreLayoutPulseListener(before);
          scene.removePostLayoutPulseListener(after);
        });
    scene.addPreLayoutPulseListener(before);
    scene.addPostLayoutPulseListener(after);
    Platform.requestNextPulse();
  }
}
