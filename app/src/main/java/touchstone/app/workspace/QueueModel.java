package touchstone.app.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;

/** The annotator's queue: what it shows, how it is filtered, and how far the work is. */
public final class QueueModel {
  private final Bench bench;
  private final Background background;
  private final Latest searches;
  private final ReadOnlyObjectWrapper<QueueQuery> query =
      new ReadOnlyObjectWrapper<>(QueueQuery.ALL);
  private final ReadOnlyObjectWrapper<PagedRows> rows;
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<Map<Status, Integer>> progress =
      new ReadOnlyObjectWrapper<>(new EnumMap<>(Status.class));
  private final ReadOnlyObjectWrapper<Search.Facets> facets =
      new ReadOnlyObjectWrapper<>(
          new Search.Facets(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));

  public QueueModel(Bench bench, Background background) {
    this.bench = bench;
    this.background = background;
    this.searches = new Latest(background);
    this.rows = new ReadOnlyObjectWrapper<>(new PagedRows(bench, QueueQuery.ALL, 0, background));
  }

  public ReadOnlyObjectProperty<QueueQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<PagedRows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Index of the open item in the list, -1 while it is in none. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Number of items in each state, over the whole workspace. */
  public ReadOnlyObjectProperty<Map<Status, Integer>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Search.Facets> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** Reads the list anew, and calls back when it is there. */
  public void refresh(Runnable then) {
    show(query.get(), then);
    refreshProgress();
    background.run(() -> bench.search().facets(), facets::set, _ -> {});
  }

  /** Number of items in the whole workspace. */
  public long itemCount() {
    return progress.get().values().stream().mapToLong(Integer::longValue).sum();
  }

  /**
   * Looks for an item by its number where the list has it in the order of the numbers.
   *
   * @param found called with its index and row
   * @param elsewhere called if the list is filtered or sorted otherwise
   */
  public void find(long number, BiConsumer<Integer, QueueRow> found, Runnable elsewhere) {
    int index = (int) (number - 1);
    if (!query.get().equals(QueueQuery.ALL) || index >= rows.get().size()) {
      elsewhere.run();
    } else {
      rows.get().fetch(index, row -> found.accept(index, row));
    }
  }

  /** Filters, sorts or searches. */
  public void show(QueueQuery changed, Runnable then) {
    query.set(changed);
    searches.run(
        () -> bench.search().count(changed, bench.annotator()),
        count -> {
          selected.set(-1);
          rows.set(new PagedRows(bench, changed, count, background));
          then.run();
        },
        _ -> {});
  }

  public void refreshProgress() {
    background.run(() -> bench.search().progress(bench.annotator()), progress::set, _ -> {});
  }

  public void select(int index) {
    selected.set(index);
  }

  /** Shows the state of the open item as it is now. */
  public void updateSelected(ItemId item, Status status) {
    int index = selected.get();
    if (index >= 0 && index < rows.get().size()) {
      QueueRow row = rows.get().get(index).row();
      if (row != null && row.id().equals(item) && row.status() != status) {
        rows.get()
            .update(
                index,
                new QueueRow(
                    row.number(), row.id(), row.source(), row.skill(), row.stepCount(), status));
        refreshProgress();
      }
    }
  }

  /**
   * Looks for the next item that is neither submitted nor skipped, around the end to the start.
   *
   * @param none called if there is no such item
   */
  public void nextOpen(Consumer<Integer> found, Runnable none) {
    int size = rows.get().size();
    lookFrom(selected.get() + 1, size, found, none);
  }

  /** Goes row by row through what is loaded, and waits only where a page is not. */
  private void lookFrom(int from, int left, Consumer<Integer> found, Runnable none) {
    PagedRows list = rows.get();
    for (int step = 0; step < left; step++) {
      int index = (from + step) % list.size();
      QueueRow row = list.get(index).row();
      if (row == null) {
        int remaining = left - step;
        list.fetch(index, _ -> lookFrom(index, remaining, found, none));
        return;
      }
      if (row.status() == Status.TO_DO || row.status() == Status.DRAFT) {
        found.accept(index);
        return;
      }
    }
    none.run();
  }
}
