package touchstone.app.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.QueueRow;
import touchstone.app.tasks.Background;

/**
 * The rows of a queue, of which only the pages that are looked at are fetched, and only those
 * looked at last are kept, so that a million items cost little more than a hundred. Which items
 * they are, and where, stays as it was found, whatever is done with them. Used on the interface
 * thread.
 */
public final class PagedRows extends ObservableListBase<PagedRows.Slot> {
  /** Rows that are fetched at once. */
  static final int PAGE = 100;

  private static final int KEPT = 200;

  private final Bench bench;
  private final List<String> words;
  private final Background background;
  private ItemNumbers numbers;
  private final Map<Integer, List<Runnable>> waiting = new HashMap<>();
  private final Map<Integer, List<QueueRow>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<QueueRow>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * A place in the list.
   *
   * @param row null until it has been fetched
   */
  public record Slot(int index, @Nullable QueueRow row) {}

  /**
   * Makes the list of these items.
   *
   * @param words what was looked for, to be shown where it was found
   * @param first the first rows, as far as they are known
   */
  PagedRows(
      Bench bench,
      ItemNumbers numbers,
      List<String> words,
      List<QueueRow> first,
      Background background) {
    this.bench = bench;
    this.numbers = numbers;
    this.words = words;
    this.background = background;
    if (!first.isEmpty()) {
      pages.put(0, new ArrayList<>(first));
    }
  }

  public ItemNumbers numbers() {
    return numbers;
  }

  /**
   * Adds the items that follow.
   *
   * @param whole these items and more; false if it does not begin with these, and nothing is done
   */
  boolean extend(ItemNumbers whole) {
    int from = numbers.size();
    if (!whole.slice(0, from).equals(numbers)) {
      return false;
    }
    beginChange();
    numbers = whole;
    nextAdd(from, whole.size());
    endChange();
    return true;
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public Slot get(int index) {
    QueueRow row = loaded(index);
    if (row == null) {
      request(index / PAGE, () -> {});
    }
    return new Slot(index, row);
  }

  private @Nullable QueueRow loaded(int index) {
    List<QueueRow> page = pages.get(index / PAGE);
    int within = index % PAGE;
    return page != null && within < page.size() ? page.get(within) : null;
  }

  /** Hands over a row once it is there; not called for an index outside the list. */
  public void fetch(int index, Consumer<QueueRow> consumer) {
    if (index < 0 || index >= numbers.size()) {
      return;
    }
    QueueRow row = loaded(index);
    if (row != null) {
      consumer.accept(row);
    } else {
      request(
          index / PAGE,
          () -> {
            QueueRow fetched = loaded(index);
            if (fetched != null) {
              consumer.accept(fetched);
            }
          });
    }
  }

  /** Shows a row in its new state; one that is not there now is read in it when it is needed. */
  void update(int index, QueueRow row) {
    List<QueueRow> page = pages.get(index / PAGE);
    if (page != null && index % PAGE < page.size()) {
      page.set(index % PAGE, row);
      changed(index, index + 1);
    }
  }

  private void request(int page, Runnable then) {
    List<Runnable> before = waiting.get(page);
    if (before != null) {
      before.add(then);
      return;
    }
    waiting.put(page, new ArrayList<>(List.of(then)));
    ItemNumbers wanted = numbers.slice(page * PAGE, (page + 1) * PAGE);
    background.run(
        () -> bench.search().rows(wanted, words, bench.annotator()),
        rows -> {
          pages.put(page, new ArrayList<>(rows));
          changed(page * PAGE, Math.min(numbers.size(), (page + 1) * PAGE));
          waiting.remove(page).forEach(Runnable::run);
        },
        _ -> waiting.remove(page));
  }

  private void changed(int from, int to) {
    beginChange();
    for (int i = from; i < to; i++) {
      nextUpdate(i);
    }
    endChange();
  }
}
