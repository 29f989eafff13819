package touchstone.app.compare;

import java.util.List;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.comparison.CorrectedLine;
import touchstone.annotation.item.Item;

/** What the comparison shows. */
public sealed interface CompareState {
  record Loading() implements CompareState {}

  /** No critic's output has been imported. */
  record NoCritics() implements CompareState {}

  /** There are critics, but none of their items is judged by the reader yet. */
  record NothingJudged() implements CompareState {}

  /** No case passes the filter. */
  record NothingFound() implements CompareState {}

  /** The reader has not submitted this item: nothing of it shows. */
  record JudgeFirst(Item item) implements CompareState {}

  /**
   * An item beside its critics.
   *
   * @param corrections empty where nobody corrected its answer
   */
  record Open(Comparison comparison, List<CorrectedLine> corrections) implements CompareState {
    public Open {
      corrections = List.copyOf(corrections);
    }
  }

  record Failed(Exception cause) implements CompareState {}
}
