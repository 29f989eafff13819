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
  private final ReadOnlyObjectWrapper<Spent> spent =
      new ReadOnlyObjectWrapper<>(new Spent(Duration.ZERO, 0, Duration.ZERO));
  private final ReadOnlyObjectWrapper<WorkDone> summary =
      new ReadOnlyObjectWrapper<>(WorkDone.NONE);
  private final SortedMap<Integer, Long> unwritten = new TreeMap<>();
  private final Map<Integer, Duration> beforeByStep = new HashMap<>();
  private final Map<ItemId, Duration> submitted = new HashMap<>();
  private final Set<ItemId> skipped = new HashSet<>();
  private Duration session = Duration.ZERO;
  private @Nullable ItemModel item;
  private int step;
  private Duration before = Duration.ZERO;
  private Subscription status = Subscription.EMPTY;
  private boolean ticking;
  private boolean arriving;

  public TimeModel(AnnotateModel model, InstantSource clock, Delay tick) {
    this.model = model;
    this.clock = new ActiveClock(clock, IDLE);
    this.tick = tick;
    model.openProperty().subscribe(this::enter);
    model.focusProperty().subscribe(_ -> moved());
  }

  /**
   * Active time of all sessions.
   *
   * @param step that has the focus, 0 for the answer
   */
  public record Spent(Duration onItem, int step, Duration onStep) {}

  /** What this annotator spent on the open item until now. */
  public ReadOnlyObjectProperty<Spent> spentProperty() {
    return spent.getReadOnlyProperty();
  }

  /** What was done since the window was opened, as of the last step that was left. */
  public ReadOnlyObjectProperty<WorkDone> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** A key was pressed, or the mouse used. */
  public void activity() {
    clock.activity();
    arriving = false;
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
    arriving = true;
    step = model.focusedStep();
    beforeByStep.clear();
    if (opened != null) {
      opened
          .standing()
          .time()
          .forEach((on, milliseconds) -> beforeByStep.put(on, Duration.ofMillis(milliseconds)));
      before = Duration.ofMillis(opened.standing().totalTime());
      status =
          opened.statusProperty().subscribe((_, now) -> statusChanged(opened.item().id(), now));
    }
    show();
  }

  /** Before the first key in an item, the focus goes by itself to where that key is needed. */
  private void moved() {
    int now = model.focusedStep();
    if (now != step) {
      if (!arriving) {
        stopStep();
        write(PASSING);
      }
      step = now;
      show();
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
    long milliseconds = clock.take().toMillis();
    if (item != null && milliseconds > 0) {
      unwritten.merge(step, milliseconds, Long::sum);
      before = before.plusMillis(milliseconds);
      beforeByStep.merge(step, Duration.ofMillis(milliseconds), Duration::plus);
      session = session.plusMillis(milliseconds);
      summarize();
    }
  }

  private void write(long atLeast) {
    ItemModel left = item;
    if (left != null) {
      ItemId id = left.item().id();
      SortedMap<Integer, Long> due = new TreeMap<>(unwritten);
      due.values().removeIf(milliseconds -> milliseconds < atLeast);
      unwritten.keySet().removeAll(due.keySet());
      due.forEach(
          (on, milliseconds) ->
              model
                  .saver()
                  .enqueue(
                      session -> {
                        session.spend(id, on, milliseconds);
                        return id;
                      },
                      _ -> {}));
    }
  }

  private void show() {
    Duration running = item == null ? Duration.ZERO : clock.elapsed();
    Duration onStep = beforeByStep.getOrDefault(step, Duration.ZERO);
    spent.set(new Spent(before.plus(running), step, onStep.plus(running)));
  }
}
