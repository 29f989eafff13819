package touchstone.annotation.study;

import touchstone.annotation.judgment.Annotator;

/** Whose word counts as the truth. */
public sealed interface Against {
  record Gold() implements Against {}

  /** One annotator's blind submissions. */
  record Person(Annotator annotator) implements Against {}
}
