package touchstone.annotation.study;

import java.util.List;

/**
 * Gold's errors by kind and by a metadata key of their items.
 *
 * @param axis of the rows
 * @param kinds of the columns; the last is empty and stands for errors of no tagged kind. A step of
 *     several kinds is in the column of each.
 * @param rows by the axis's value, in its order; items without one are under an empty value
 */
public record ErrorTable(ErrorCounts.Axis axis, List<String> kinds, List<Row> rows) {
  /**
   * The errors of the items with one value.
   *
   * @param places the steps, by column
   */
  public record Row(String value, List<List<StepPlace>> places) {
    public Row {
      places = places.stream().map(List::copyOf).toList();
    }
  }

  public ErrorTable {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }
}
