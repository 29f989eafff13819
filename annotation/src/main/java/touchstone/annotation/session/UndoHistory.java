package touchstone.annotation.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What one annotator can take back, and take back again, read off that annotator's entries. */
final class UndoHistory {
  private final Deque<Entry> undoable = new ArrayDeque<>();
  private final Deque<Entry> redoable = new ArrayDeque<>();

  /**
   * Reads the entries of one annotator.
   *
   * @param entries in logical order
   */
  UndoHistory(List<Entry> entries) {
    for (Entry entry : entries) {
      switch (entry.act()) {
        case Act.Edited _, Act.Submitted _, Act.Skipped _ -> {
          undoable.push(entry);
          redoable.clear();
        }
        case Act.Undone(var act, _) -> {
          undoable.removeIf(done -> done.id().equals(act));
          redoable.push(entry);
        }
        case Act.Redone(var undone, _) -> {
          redoable.removeIf(done -> done.id().equals(undone));
          undoable.push(entry);
        }
        case Act.Exposed _, Act.Accepted _, Act.Unknown _ -> {}
      }
    }
  }

  Optional<Entry> lastUndoable() {
    return Optional.ofNullable(undoable.peek());
  }

  Optional<Entry> lastRedoable() {
    return Optional.ofNullable(redoable.peek());
  }
}
