package touchstone.app.insights;

import touchstone.annotation.study.StudyResults;

/** What the figures are doing. */
public sealed interface InsightsState {
  record Loading() implements InsightsState {}

  /** There is nothing to show, and something to do about it. */
  record Empty(Lack lack) implements InsightsState {}

  /**
   * Figures.
   *
   * @param pending how many subjects still wait for their intervals
   */
  record Shown(StudyResults results, int pending) implements InsightsState {}

  record Failed(Exception cause) implements InsightsState {}

  /** What is missing, in the order in which it is needed. */
  enum Lack {
    /** No item is open to the viewer yet. */
    NOTHING_JUDGED,
    /** No item has all that was asked for. */
    MATCHES,
    GOLD,
    CRITICS
  }
}
