package touchstone.annotation.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What one annotator can take back, and take back again, read off that annotator's entries. */
final class UndoHistory {
  private final Deque<Entry> undoable = new ArrayDeque<>();
  private final Deque<Entry> redoable = new ArrayDeque<>();
  private int length;

  /**
   * Reads the entries of one annotator.
   *
   * @param entries in logical order
   */
  UndoHistory(List<Entry> entries) {
    for (Entry entry : entries) {
      switch (entry.act()) {
        case Act.Edited _,
            Act.Submitted _,
            Act.Skipped _,
            Act.Reconsidered _,
            Act.ExplanationJudged _,
            Act.Segmented _,
            Act.Asked _,
            Act.Answered _ -> {
          length++;
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
        case Act.Exposed _,
            Act.TimeSpent _,
            Act.Accepted _,
            Act.GuidelineSeen _,
            Act.Unknown _ -> {}
      }
    }
  }

  /** How many acts were read that can be taken back, or were. */
  int length() {
    return length;
  }

  /** What can be taken back, the last first. */
  List<Entry> undoable() {
    return List.copyOf(undoable);
  }

  /** What was taken back and can be done again, the last undone first. */
  List<Entry> redoable() {
    return List.copyOf(redoable);
  }
}
