package touchstone.app.insights;

import java.util.Map;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyOutline;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.Subject;

/** What the figures are doing. */
public sealed interface InsightsState {
  record Loading() implements InsightsState {}

  /** There is nothing to show, and something to do about it. */
  record Empty(Lack lack) implements InsightsState {}

  /**
   * The values of those critics that are read, while others still are not.
   *
   * @param cards by critic, without intervals that are not known yet
   */
  record Filling(StudyOutline outline, Map<Subject, Scorecard> cards) implements InsightsState {
    public Filling {
      cards = Map.copyOf(cards);
    }
  }

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
