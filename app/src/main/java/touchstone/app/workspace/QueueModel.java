package touchstone.app.workspace;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;

/** The annotator's queue: what it shows, how it is filtered, and how far the work is. */
public final class QueueModel {
  private static final Set<Status> CONCLUDED = EnumSet.of(Status.SUBMITTED, Status.SKIPPED);

  private final Bench bench;
  private final Background background;
  private final Latest searches;
  private final Latest facetSearches;
  private final Consumer<QueueQuery> keep;
  private final ReadOnlyObjectWrapper<QueueQuery> query;
  private final ReadOnlyObjectWrapper<PagedRows> rows;
  private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<Map<Status, Integer>> progress =
      new ReadOnlyObjectWrapper<>(new EnumMap<>(Status.class));
  private final ReadOnlyObjectWrapper<Search.Facets> facets =
      new ReadOnlyObjectWrapper<>(Search.Facets.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

  /** Numbers of items that are submitted or skipped. */
  private final BitSet concluded = new BitSet();

  private long openNumber;
  private @Nullable Runnable onceWhole;
  private @Nullable Runnable onceFirst;
  private boolean searching;

  /**
   * Makes an empty queue.
   *
   * @param start what it shows once it is read
   * @param keep told of each query, so that the next start can be with the last
   */
  public QueueModel(
      Bench bench, Background background, QueueQuery start, Consumer<QueueQuery> keep) {
    this.bench = bench;
    this.background = background;
    this.searches = new Latest(background);
    this.facetSearches = new Latest(background);
    this.keep = keep;
    this.query = new ReadOnlyObjectWrapper<>(start);
    this.rows =
        new ReadOnlyObjectWrapper<>(
            new PagedRows(bench, ItemNumbers.NONE, List.of(), List.of(), background));
  }

  public ReadOnlyObjectProperty<QueueQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<PagedRows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Whether the list has all its items, and not only the first of them. */
  public ReadOnlyBooleanProperty wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  /** Index of the open item in the list, -1 while it is in none. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Number of items in each state, over the whole workspace. */
  public ReadOnlyObjectProperty<Map<Status, Integer>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What the list can be filtered by further, as of the last {@link #refreshFacets}. */
  public ReadOnlyObjectProperty<Search.Facets> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** What went wrong last; null before anything did. */
  public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  private record Work(Map<Status, Integer> progress, ItemNumbers concluded) {}

  /** Reads everything anew, and calls back when the list is there. */
  public void refresh(Runnable then) {
    background.run(
        () ->
            new Work(
                bench.search().progress(bench.annotator()),
                bench
                    .search()
                    .matching(
                        QueueQuery.ALL.withStatuses(CONCLUDED),
                        bench.annotator(),
                        Integer.MAX_VALUE)),
        work -> {
          progress.set(work.progress());
          concluded.clear();
          work.concluded().stream().forEach(number -> concluded.set((int) number));
          show(query.get(), then);
        },
        failure::set);
  }

  /** Number of items in the whole workspace. */
  public long itemCount() {
    return progress.get().values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Number of items in the whole workspace that are neither submitted nor skipped. */
  public long leftToDo() {
    return itemCount() - concluded.cardinality();
  }

  /** Filters, sorts or searches; what is known stays until the new list is there. */
  public void show(UnaryOperator<QueueQuery> change) {
    QueueQuery changed = change.apply(query.get());
    if (!changed.equals(query.get())) {
      show(changed, () -> {});
    }
  }

  private record FirstPage(ItemNumbers numbers, List<QueueRow> rows) {}

  private void show(QueueQuery changed, Runnable then) {
    if (!changed.equals(query.get())) {
      query.set(changed);
      keep.accept(changed);
    }
    whole.set(false);
    onceWhole = null;
    onceFirst = null;
    searching = true;
    searches.run(
        () -> {
          ItemNumbers first = bench.search().matching(changed, bench.annotator(), PagedRows.PAGE);
          return new FirstPage(
              first, bench.search().rows(first, changed.words(), bench.annotator()));
        },
        page -> {
          put(page.numbers(), page.rows());
          searching = false;
          if (page.numbers().size() < PagedRows.PAGE) {
            nowWhole();
          } else {
            showRest(changed);
          }
          then.run();
          Runnable awaiting = onceFirst;
          onceFirst = null;
          if (awaiting != null) {
            awaiting.run();
          }
        },
        failure::set);
  }

  private void showRest(QueueQuery shown) {
    searches.run(
        () -> bench.search().matching(shown, bench.annotator(), Integer.MAX_VALUE),
        all -> {
          // What was done since can have changed what matches.
          if (!rows.get().extend(all)) {
            put(all, List.of());
          }
          selected.set(rows.get().numbers().indexOf(openNumber));
          nowWhole();
        },
        failure::set);
  }

  private void put(ItemNumbers numbers, List<QueueRow> first) {
    selected.set(-1);
    rows.set(new PagedRows(bench, numbers, query.get().words(), first, background));
    selected.set(numbers.indexOf(openNumber));
  }

  private void nowWhole() {
    whole.set(true);
    Runnable awaiting = onceWhole;
    onceWhole = null;
    if (awaiting != null) {
      awaiting.run();
    }
  }

  /** Waits for the first items of what was asked for last; called at once if they are there. */
  public void onceFirstShown(Runnable action) {
    if (searching) {
      onceFirst = action;
    } else {
      action.run();
    }
  }

  /** Counts anew what the list can be filtered by. */
  public void refreshFacets() {
    QueueQuery shown = query.get();
    facetSearches.run(
        () -> bench.search().facets(shown, bench.annotator()), facets::set, failure::set);
  }

  public void refreshProgress() {
    background.run(() -> bench.search().progress(bench.annotator()), progress::set, failure::set);
  }

  /** Marks an item that is about to be opened, wherever the list shows it. */
  public void mark(long number) {
    openNumber = number;
    selected.set(rows.get().numbers().indexOf(number));
  }

  /** Marks an item that was opened, wherever the list shows it, and shows its state. */
  public void opened(Item item, Status status) {
    mark(item.number());
    update(item, status);
  }

  /** Shows the state of an item as it is now. */
  public void update(Item item, Status status) {
    boolean done = CONCLUDED.contains(status);
    boolean other = concluded.get((int) item.number()) != done;
    concluded.set((int) item.number(), done);
    if (updateRow(item.number(), row -> row.withStatus(status)) || other) {
      refreshProgress();
    }
  }

  /** Shows how it stands with the questions about an item as they are now; null for none. */
  public void updateQuestions(Item item, @Nullable QuestionStatus questions) {
    updateRow(item.number(), row -> row.withQuestions(questions));
  }

  /** Sets or takes back the bookmark of an item, and calls back with what it is now. */
  public void toggleBookmark(long number, ItemId item, Consumer<Boolean> then) {
    background.run(
        () -> {
          boolean now = !bench.bookmarks().has(bench.annotator(), item);
          bench.bookmarks().set(bench.annotator(), item, now);
          return now;
        },
        now -> {
          updateRow(number, row -> row.withBookmark(now));
          then.accept(now);
        },
        failure::set);
  }

  /** Whether there is such a row that looks different now. */
  private boolean updateRow(long number, UnaryOperator<QueueRow> change) {
    PagedRows list = rows.get();
    int index = selected.get();
    if (index < 0 || list.numbers().at(index) != number) {
      index = list.numbers().indexOf(number);
    }
    QueueRow row = index < 0 ? null : list.get(index).row();
    if (row == null || change.apply(row).equals(row)) {
      return false;
    }
    list.update(index, change.apply(row));
    return true;
  }

  /**
   * Looks for the next item that is neither submitted nor skipped, around the end to the start.
   *
   * @param none called if there is no such item
   */
  public void nextOpen(Consumer<Integer> found, Runnable none) {
    ItemNumbers numbers = rows.get().numbers();
    int from = selected.get() + 1;
    for (int step = 0; step < numbers.size(); step++) {
      int index = (from + step) % numbers.size();
      if (index < from && !whole.get()) {
        // What comes before is not next as long as something may come after.
        break;
      }
      if (!concluded.get((int) numbers.at(index))) {
        found.accept(index);
        return;
      }
    }
    if (whole.get()) {
      none.run();
    } else {
      onceWhole = () -> nextOpen(found, none);
    }
  }
}
