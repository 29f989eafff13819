package touchstone.app.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.Saver;

/**
 * Keeps what is typed in the forms of the open item until it is sent or its field is emptied. Used
 * on the interface thread.
 */
final class Drafting {
  private final Bench bench;
  private final Saver saver;
  private final Supplier<@Nullable ItemModel> open;
  private final Runnable typed;
  private final Map<Place, String> unsaved = new LinkedHashMap<>();

  private record Place(ItemId item, DraftField field) {}

  /**
   * Makes it.
   *
   * @param typed called after each change; {@link #flush} should follow after a pause
   */
  Drafting(Bench bench, Saver saver, Supplier<@Nullable ItemModel> open, Runnable typed) {
    this.bench = bench;
    this.saver = saver;
    this.open = open;
    this.typed = typed;
  }

  /** What was typed in a field of the open item; empty if nothing was. */
  String of(DraftField field) {
    ItemModel item = open.get();
    return item == null ? "" : item.draft(field);
  }

  void put(DraftField field, String words) {
    ItemModel item = open.get();
    if (item != null && !words.equals(item.draft(field))) {
      item.showDraft(field, words);
      unsaved.put(new Place(item.item().id(), field), words);
      typed.run();
    }
  }

  /** Forgets a field at once, since what it held is being sent. */
  void sent(DraftField field) {
    put(field, "");
    flush();
  }

  /** Hands on what was typed since the last pause. */
  void flush() {
    Map<Place, String> now = new LinkedHashMap<>(unsaved);
    unsaved.clear();
    now.forEach(
        (place, words) ->
            saver.enqueue(
                session -> {
                  bench
                      .drafts()
                      .keep(session.annotator(), place.item(), place.field().name(), words);
                  return place;
                },
                _ -> {}));
  }
}
