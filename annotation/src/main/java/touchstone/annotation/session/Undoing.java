package touchstone.annotation.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/** Takes an annotator's acts back, and makes them again, by acts that name them. */
final class Undoing {
  /** How far back undo reaches, in acts of the annotator that can be undone. */
  private static final int REACH = 1_000;

  private final Journal journal;
  private final Judgments judgments;
  private final Annotator annotator;
  private final Pen pen;

  Undoing(Judgments judgments, Pen pen) {
    this.journal = pen.journal();
    this.judgments = judgments;
    this.annotator = pen.annotator();
    this.pen = pen;
  }

  /** Takes back the last act whose value still stands. */
  Optional<Reversal> undo() throws StorageException {
    return reverseFirst(history().undoable(), false);
  }

  /** Does again what was undone last and whose value still stands. */
  Optional<Reversal> redo() throws StorageException {
    return reverseFirst(history().redoable(), true);
  }

  /** Takes back the last skip of an item that still stands. */
  Optional<Reversal> unskip(ItemId item) throws StorageException {
    List<Entry> own =
        journal.of(item).stream().filter(entry -> entry.by().equals(annotator)).toList();
    List<Entry> skips =
        new UndoHistory(own)
            .undoable().stream()
                .filter(
                    entry ->
                        Effect.of(entry) instanceof Effect.Conclusion(_, var skip) && skip != null)
                .toList();
    return reverseFirst(skips, false);
  }

  private UndoHistory history() throws StorageException {
    int limit = REACH;
    while (true) {
      List<Entry> latest = journal.latestBy(annotator, limit);
      UndoHistory history = new UndoHistory(latest);
      if (history.length() >= REACH || latest.size() < limit) {
        return history;
      }
      limit *= 2;
    }
  }

  private Optional<Reversal> reverseFirst(List<Entry> candidates, boolean again)
      throws StorageException {
    for (Entry entry : candidates) {
      Optional<Reversal> reversal = reverse(entry, again);
      if (reversal.isPresent()) {
        return reversal;
      }
    }
    return Optional.empty();
  }

  private Optional<Reversal> reverse(Entry entry, boolean again) throws StorageException {
    ItemId item = Objects.requireNonNull(entry.item());
    List<Entry> all = journal.of(item);
    ItemState state = ItemState.fold(all);
    Effect effect = Effect.of(entry);
    if (state.readOnly() || !effect.standsIn(state, annotator)) {
      return Optional.empty();
    }
    ItemState before =
        ItemState.fold(all.stream().filter(other -> other.compareTo(entry) < 0).toList());
    Effect restored = effect.asIn(before, annotator);
    pen.write(
        item,
        state,
        again ? new Act.Redone(entry.id(), restored) : new Act.Undone(entry.id(), restored));
    return Optional.of(new Reversal(item, effect, restored, judgments.of(item).of(annotator)));
  }
}
