package touchstone.app.compare;

import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.Standing;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.Saver;

/**
 * Opens items: what is not yet on record as seen is shown once it is, and only if nothing else was
 * asked for meanwhile. Used on the interface thread.
 */
final class ItemOpener {
  private final Saver saver;
  private final Latest reading;
  private final ReadAhead items;
  private final ObjIntConsumer<CompareState> shown;
  private @Nullable ItemId wanted;

  /**
   * Makes an opener.
   *
   * @param shown told what may be shown, and at which step
   */
  ItemOpener(Bench bench, Saver saver, Background background, ObjIntConsumer<CompareState> shown) {
    this.saver = saver;
    this.reading = new Latest(background);
    this.items = new ReadAhead(new ComparisonReader(bench), background);
    this.shown = shown;
  }

  void prefetch(ItemId next, String judge) {
    items.prefetch(next, judge);
  }

  /** Drops what was read ahead: something has changed since. */
  void forget() {
    items.forget();
  }

  /** Shows nothing that was asked for and is not shown yet. */
  void cancel() {
    reading.cancel();
    wanted = null;
  }

  void open(ItemId item, int step, String judge) {
    cancel();
    wanted = item;
    Optional<ComparisonReader.Read> ready = items.take(item);
    if (ready.isPresent()) {
      show(item, step, ready.get());
    } else {
      reading.run(
          () -> items.read(item, judge),
          read -> show(item, step, read),
          failure -> shown.accept(new CompareState.Failed(failure), step));
    }
  }

  private void show(ItemId item, int step, ComparisonReader.Read read) {
    if (!read.onRecord()
        && read.state() instanceof CompareState.Open(var comparison, var corrections)) {
      saver.enqueue(
          session ->
              session.openComparison(item)
                  ? Optional.of(session.standing(item))
                  : Optional.<Standing>empty(),
          seen -> {
            if (item.equals(wanted)) {
              put(
                  seen.<CompareState>map(
                          own -> new CompareState.Open(comparison.with(own), corrections))
                      .orElseGet(() -> new CompareState.JudgeFirst(comparison.item())),
                  step);
            }
          });
    } else {
      put(read.state(), step);
    }
  }

  private void put(CompareState state, int step) {
    wanted = null;
    shown.accept(state, step);
  }
}
