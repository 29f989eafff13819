package touchstone.storage.exchange;

import java.util.List;

/**
 * What came of an import.
 *
 * @param unchanged items that were there already, with the same content
 * @param remarks what of an item that came in could not be understood, and was left out
 * @param cancelled whether it was stopped early; what was added until then stays
 */
public record ImportReport(
    int added,
    int unchanged,
    List<RowProblem> rejected,
    List<RowProblem> remarks,
    boolean cancelled) {
  public ImportReport {
    rejected = List.copyOf(rejected);
    remarks = List.copyOf(remarks);
  }

  /** Where all that came in was understood. */
  public ImportReport(int added, int unchanged, List<RowProblem> rejected, boolean cancelled) {
    this(added, unchanged, rejected, List.of(), cancelled);
  }
}
