package touchstone.app.workspace;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.AnnotationSession;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;

/**
 * Writes the annotator's acts one after the other in the background, and says truthfully what is on
 * the disk. An act that can't be written stays first in line and is tried again; those behind it
 * wait. Used on the interface thread.
 */
public final class Saver {
  /** An act, or several that belong together. */
  @FunctionalInterface
  public interface Job<T> {
    T run(AnnotationSession session) throws StorageException;
  }

  private record Pending<T>(Job<T> job, Consumer<T> onDone) {}

  private final AnnotationSession session;
  private final Background background;
  private final Delay retry;
  private final InstantSource clock;
  private final Supplier<@Nullable Act> last;
  private final Deque<Pending<?>> pending = new ArrayDeque<>();
  private final Deque<Runnable> whenIdle = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(new SaveState.Saved(null, null));
  private boolean busy;

  /**
   * Makes a saver.
   *
   * @param retry how long to wait before an act that failed is tried again
   * @param last what the annotator did last, of what is written
   */
  public Saver(
      AnnotationSession session,
      Background background,
      Delay retry,
      InstantSource clock,
      Supplier<@Nullable Act> last) {
    this.session = session;
    this.background = background;
    this.retry = retry;
    this.clock = clock;
    this.last = last;
  }

  public ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public boolean isIdle() {
    return pending.isEmpty();
  }

  /** Writes as soon as what came before is written; {@code onDone} is called when it is durable. */
  public <T> void enqueue(Job<T> job, Consumer<T> onDone) {
    pending.add(new Pending<>(job, onDone));
    if (!busy && !(state.get() instanceof SaveState.Failed)) {
      next();
    } else if (state.get() instanceof SaveState.Failed(var cause, _)) {
      state.set(new SaveState.Failed(cause, pending.size()));
    }
  }

  /** Calls back once everything is on the disk. */
  public void whenIdle(Runnable action) {
    if (isIdle()) {
      action.run();
    } else {
      whenIdle.add(action);
    }
  }

  /** Tries again at once, for a person who has made room. */
  public void retryNow() {
    if (state.get() instanceof SaveState.Failed && !busy) {
      retry.cancel();
      next();
    }
  }

  private void next() {
    Pending<?> first = pending.peek();
    if (first == null) {
      state.set(new SaveState.Saved(clock.instant(), last.get()));
      while (!whenIdle.isEmpty()) {
        whenIdle.poll().run();
      }
    } else {
      busy = true;
      if (!(state.get() instanceof SaveState.Failed)) {
        state.set(new SaveState.Saving());
      }
      run(first);
    }
  }

  private <T> void run(Pending<T> first) {
    background.run(
        () -> first.job().run(session),
        result -> {
          pending.remove();
          busy = false;
          first.onDone().accept(result);
          if (!busy) {
            state.set(new SaveState.Saving());
            next();
          }
        },
        failure -> {
          busy = false;
          state.set(new SaveState.Failed(failure, pending.size()));
          retry.restart(this::next);
        });
  }
}
