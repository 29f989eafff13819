package touchstone.app.annotate;

import touchstone.annotation.session.Effect;

/** Something that happened and deserves a word in the status line. */
public sealed interface Notice {
  record None() implements Notice {}

  record Submitted(long number) implements Notice {}

  record Skipped(long number) implements Notice {}

  /** The open item was given a bookmark, or its bookmark was taken back. */
  record Bookmarked(long number, boolean set) implements Notice {}

  record Asked() implements Notice {}

  record Answered() implements Notice {}

  /** The open item has no open question. */
  record NothingToAnswer() implements Notice {}

  /** The item's response was cut into other steps. */
  record Cut(int steps) implements Notice {}

  record AllDone() implements Notice {}

  /** Nothing is left to do of what the queue shows, but of what its filter hides. */
  record ShownDone(long hidden) implements Notice {}

  record Missing(int count) implements Notice {}

  record Undone(Effect done) implements Notice {}

  record Redone(Effect done) implements Notice {}

  /** There is no earlier step whose error could be inherited. */
  record NoEarlierError() implements Notice {}

  /** The step inherits from none that has a critique. */
  record NothingToRepeat() implements Notice {}

  /** Nothing of the step's text is selected. */
  record NothingSelected() implements Notice {}

  /** The step has no visual check that could be answered. */
  record NoCheck() implements Notice {}

  record NothingToUndo() implements Notice {}

  record NothingToRedo() implements Notice {}

  record Failed(Exception cause) implements Notice {}
}
