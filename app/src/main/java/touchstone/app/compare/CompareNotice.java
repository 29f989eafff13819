package touchstone.app.compare;

import touchstone.annotation.session.Effect;

/** What was done last that is worth a word. */
public sealed interface CompareNotice {
  record None() implements CompareNotice {}

  record NamesHidden() implements CompareNotice {}

  record NamesShown() implements CompareNotice {}

  /**
   * A change of mind was handed in.
   *
   * @param step 1-based; 0 for the answer
   */
  record MindChanged(int step) implements CompareNotice {}

  /** A change of mind lacks so many things, and was not handed in. */
  record MindLacks(int things) implements CompareNotice {}

  /** Nothing of one's own is in force that could be changed. */
  record NothingOfOnesOwn() implements CompareNotice {}

  record NothingToJudge() implements CompareNotice {}

  /** No critic asked of the image here what the reader does not ask already. */
  record NothingToCheck() implements CompareNotice {}

  record Undone(Effect effect) implements CompareNotice {}

  record Redone(Effect effect) implements CompareNotice {}

  record NothingToUndo() implements CompareNotice {}

  record NothingToRedo() implements CompareNotice {}

  /** A list was written, so many cases of it. */
  record Exported(int cases, String file) implements CompareNotice {}

  record Failed(Exception cause) implements CompareNotice {}
}
