package touchstone.storage.exchange;

import java.util.List;

/**
 * What came of an import.
 *
 * @param unchanged items that were there already, with the same content
 * @param cancelled whether it was stopped early; what was added until then stays
 */
public record ImportReport(int added, int unchanged, List<RowProblem> rejected, boolean cancelled) {
  public ImportReport {
    rejected = List.copyOf(rejected);
  }
}
