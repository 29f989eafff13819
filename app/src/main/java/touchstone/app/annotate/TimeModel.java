package touchstone.app.annotate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.Standing.Status;
import touchstone.annotation.session.WorkDone;
import touchstone.app.tasks.Delay;

/**
 * Active time on the open item. It is written when a step or the item is left, on submission and at
 * the end; a step that was only passed through waits for the item. Used on the interface thread.
 */
public final class TimeModel {
  private static final Duration IDLE = Duration.ofSeconds(60);

  /** How often a running time is shown. */
  public static final Duration TICK = Duration.ofSeconds(1);

  /** Less than this on a step is not worth an act of its own. */
  private static final long PASSING = 1_000;

  private final AnnotateModel model;
  private final ActiveClock clock;
  private final Delay tick;
  private final ReadOnlyObjectWrapper<Duration> onItem = new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private final ReadOnlyObjectWrapper<WorkDone> summary =
      new ReadOnlyObjectWrapper<>(WorkDone.NONE);
  private final SortedMap<Integer, Long> unwritten = new TreeMap<>();
  private final Map<ItemId, Duration> submitted = new HashMap<>();
  private final Set<ItemId> skipped = new HashSet<>();
  private Duration session = Duration.ZERO;
  private @Nullable ItemModel item;
  private int step;
  private Duration before = Duration.ZERO;
  private Subscription status = Subscription.EMPTY;
  private boolean ticking;

  public TimeModel(AnnotateModel model, InstantSource clock, Delay tick) {
    this.model = model;
    this.clock = new ActiveClock(clock, IDLE);
    this.tick = tick;
    model.openProperty().subscribe(this::enter);
    model.focusProperty().subscribe(_ -> moved());
  }

  /** Active time on the open item, by this annotator, of all sessions. */
  public ReadOnlyObjectProperty<Duration> onItemProperty() {
    return onItem.getReadOnlyProperty();
  }

  /** What was done since the window was opened, as of the last step that was left. */
  public ReadOnlyObjectProperty<WorkDone> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** A key was pressed, or the mouse used. */
  public void activity() {
    clock.activity();
    if (!ticking) {
      tick();
    }
  }

  private void tick() {
    show();
    ticking = clock.isRunning();
    if (ticking) {
      tick.restart(this::tick);
    }
  }

  private void enter(@Nullable ItemModel opened) {
    flush();
    status.unsubscribe();
    item = opened;
    step = model.focusedStep();
    if (opened != null) {
      before = Duration.ofMillis(opened.standing().totalTime());
      status =
          opened.statusProperty().subscribe((_, now) -> statusChanged(opened.item().id(), now));
    }
    show();
  }

  private void moved() {
    int now = model.focusedStep();
    if (now != step) {
      stopStep();
      write(PASSING);
      step = now;
    }
  }

  private void statusChanged(ItemId id, Status now) {
    if (now == Status.SUBMITTED) {
      flush();
      submitted.put(id, before);
    } else {
      submitted.remove(id);
    }
    if (now == Status.SKIPPED) {
      skipped.add(id);
    } else {
      skipped.remove(id);
    }
    summarize();
  }

  private void summarize() {
    summary.set(
        new WorkDone(
            submitted.size(), skipped.size(), session, WorkDone.median(submitted.values())));
  }

  /** Writes all that was measured until now. */
  public void flush() {
    stopStep();
    write(1);
  }

  private void stopStep() {
    long spent = clock.take().toMillis();
    if (item != null && spent > 0) {
      unwritten.merge(step, spent, Long::sum);
      before = before.plusMillis(spent);
      session = session.plusMillis(spent);
      summarize();
    }
  }

  private void write(long atLeast) {
    ItemModel left = item;
    if (left != null) {
      ItemId id = left.item().id();
      SortedMap<Integer, Long> due = new TreeMap<>(unwritten);
      due.values().removeIf(spent -> spent < atLeast);
      unwritten.keySet().removeAll(due.keySet());
      due.forEach(
          (on, spent) ->
              model
                  .saver()
                  .enqueue(
                      session -> {
                        session.spend(id, on, spent);
                        return id;
                      },
                      _ -> {}));
    }
  }

  private void show() {
    onItem.set(before.plus(item == null ? Duration.ZERO : clock.elapsed()));
  }
}
