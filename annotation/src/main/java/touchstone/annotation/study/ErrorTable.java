package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Truth;

/**
 * Gold's errors by kind and by a metadata key of their items.
 *
 * @param key of the rows
 * @param kinds of the columns; the last is empty and stands for errors of no tagged kind. A step of
 *     several kinds is in the column of each.
 * @param rows by the key's value, in its order; items without the key are under an empty value
 */
public record ErrorTable(String key, List<String> kinds, List<Row> rows) {
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

  public static ErrorTable of(List<GoldItem> items, String key, Reading reading) {
    Set<String> tagged = new TreeSet<>();
    items.forEach(item -> item.steps().forEach(step -> tagged.addAll(step.kinds())));
    List<String> kinds = new ArrayList<>(tagged);
    kinds.add("");
    Map<String, List<List<StepPlace>>> rows = new TreeMap<>();
    for (GoldItem item : items) {
      for (int step = 0; step < item.steps().size(); step++) {
        GoldStep gold = item.steps().get(step);
        if (reading.step(gold) == Truth.INCORRECT) {
          String value = item.attributes().getOrDefault(key, "");
          List<List<StepPlace>> row = rows.computeIfAbsent(value, _ -> empty(kinds.size()));
          add(row, kinds, gold, new StepPlace(item.id(), step + 1));
        }
      }
    }
    List<Row> filled = new ArrayList<>();
    rows.forEach((value, places) -> filled.add(new Row(value, places)));
    return new ErrorTable(key, kinds, filled);
  }

  private static void add(
      List<List<StepPlace>> row, List<String> kinds, GoldStep gold, StepPlace place) {
    if (gold.kinds().isEmpty()) {
      row.getLast().add(place);
    }
    gold.kinds().forEach(kind -> row.get(kinds.indexOf(kind)).add(place));
  }

  private static List<List<StepPlace>> empty(int columns) {
    List<List<StepPlace>> row = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      row.add(new ArrayList<>());
    }
    return row;
  }
}
