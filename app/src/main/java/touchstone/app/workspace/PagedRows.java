package touchstone.app.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueRow;
import touchstone.app.tasks.Background;

/**
 * The rows of a queue, of which only the pages that are looked at are fetched, so that a million
 * items cost no more than a hundred. Used on the interface thread.
 */
public final class PagedRows extends ObservableListBase<PagedRows.Slot> {
  private static final int PAGE = 100;

  private final Bench bench;
  private final QueueQuery query;
  private final Background background;
  private final int size;
  private final Map<Integer, List<QueueRow>> pages = new HashMap<>();
  private final Map<Integer, Boolean> requested = new HashMap<>();

  /**
   * A place in the list.
   *
   * @param row null until it has been fetched
   */
  public record Slot(int index, @Nullable QueueRow row) {}

  public PagedRows(Bench bench, QueueQuery query, int size, Background background) {
    this.bench = bench;
    this.query = query;
    this.size = size;
    this.background = background;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Slot get(int index) {
    List<QueueRow> page = pages.get(index / PAGE);
    if (page == null) {
      request(index / PAGE, () -> {});
      return new Slot(index, null);
    }
    int within = index % PAGE;
    return new Slot(index, within < page.size() ? page.get(within) : null);
  }

  /** Hands over a row once it is there; not called for an index outside the list. */
  public void fetch(int index, Consumer<QueueRow> consumer) {
    if (index < 0 || index >= size) {
      return;
    }
    Runnable deliver =
        () -> {
          QueueRow row = get(index).row();
          if (row != null) {
            consumer.accept(row);
          }
        };
    if (pages.containsKey(index / PAGE)) {
      deliver.run();
    } else {
      requested.remove(index / PAGE);
      request(index / PAGE, deliver);
    }
  }

  /** Shows a row in its new state without asking for its page again. */
  public void update(int index, QueueRow row) {
    List<QueueRow> page = pages.get(index / PAGE);
    if (page != null && index % PAGE < page.size()) {
      page.set(index % PAGE, row);
      changed(index, index + 1);
    }
  }

  private void request(int page, Runnable then) {
    if (requested.putIfAbsent(page, true) == null) {
      background.run(
          () -> bench.search().page(query, bench.annotator(), page * PAGE, PAGE),
          rows -> {
            pages.put(page, new java.util.ArrayList<>(rows));
            changed(page * PAGE, Math.min(size, (page + 1) * PAGE));
            then.run();
          },
          _ -> requested.remove(page));
    }
  }

  private void changed(int from, int to) {
    beginChange();
    for (int i = from; i < to; i++) {
      nextUpdate(i);
    }
    endChange();
  }
}
