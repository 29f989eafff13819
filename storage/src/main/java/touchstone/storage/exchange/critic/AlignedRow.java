package touchstone.storage.exchange.critic;

/** What became of one row of a file that goes with a data set by position. */
public sealed interface AlignedRow<T> {
  /**
   * A row that was read.
   *
   * @param item the item in its position
   * @param raw the row as it stands in the file
   */
  record Accepted<T>(ItemShape item, T content, String raw) implements AlignedRow<T> {}

  /** A row that can't be taken. */
  record Rejected<T>(RowProblem problem) implements AlignedRow<T> {}
}
