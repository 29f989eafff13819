package touchstone.annotation.session;

import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Gold;

/** What somebody did. Acts are never rewritten; what was done by mistake is undone by another. */
public sealed interface Act {
  record Edited(Change change) implements Act {}

  record Submitted() implements Act {}

  record Skipped(Skip skip) implements Act {}

  record Exposed(Exposure to) implements Act {}

  /** Takes back an act of one's own. */
  record Undone(EntryId act, Effect restored) implements Act {}

  /**
   * Takes an {@link Undone} back.
   *
   * @param undone the entry that holds it
   */
  record Redone(EntryId undone, Effect restored) implements Act {}

  /** Promotes judgments to gold. */
  record Accepted(Gold gold) implements Act {}

  /**
   * The annotator was shown a guideline; concerns no item and can't be undone.
   *
   * @param guideline its id
   */
  record GuidelineSeen(String guideline) implements Act {}

  /**
   * An act of a newer program. It is kept and merged as it is, and its item can't be changed here.
   *
   * @param payload as stored
   */
  record Unknown(String type, int version, String payload) implements Act {}
}
