package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.metrics.Truth;

/**
 * Gold's errors by kind, skill and source, all three together.
 *
 * @param cells those that hold a step, by skill, then by source, then by kind. A step of several
 *     kinds is in the cell of each.
 */
public record ErrorCounts(List<Cell> cells) {
  /** What errors are counted by, besides their kind. */
  public enum Axis {
    SKILL("critic_skill"),
    SOURCE("src_dataset");

    private final String key;

    Axis(String key) {
      this.key = key;
    }

    /** The key in the items' metadata. */
    public String key() {
      return key;
    }

    String of(GoldItem item) {
      return item.attributes().getOrDefault(key, "");
    }
  }

  /**
   * Errors that have all three in common.
   *
   * @param skill empty where the item names none
   * @param source empty where the item names none
   * @param kind empty for errors of no tagged kind
   */
  public record Cell(String skill, String source, String kind, List<StepPlace> places) {
    public Cell {
      places = List.copyOf(places);
    }

    String on(Axis axis) {
      return switch (axis) {
        case SKILL -> skill;
        case SOURCE -> source;
      };
    }
  }

  public ErrorCounts {
    cells = List.copyOf(cells);
  }

  static ErrorCounts of(List<GoldItem> items, Reading reading) {
    SequencedMap<Cell, List<StepPlace>> found =
        new TreeMap<>(
            Comparator.comparing(Cell::skill)
                .thenComparing(Cell::source)
                .thenComparing(Cell::kind));
    for (GoldItem item : items) {
      String skill = Axis.SKILL.of(item);
      String source = Axis.SOURCE.of(item);
      for (int step = 0; step < item.steps().size(); step++) {
        GoldStep gold = item.steps().get(step);
        if (reading.step(gold) == Truth.INCORRECT) {
          StepPlace place = new StepPlace(item.id(), step + 1);
          for (String kind : gold.kinds().isEmpty() ? List.of("") : gold.kinds()) {
            found
                .computeIfAbsent(new Cell(skill, source, kind, List.of()), _ -> new ArrayList<>())
                .add(place);
          }
        }
      }
    }
    List<Cell> cells = new ArrayList<>();
    found.forEach(
        (cell, places) -> cells.add(new Cell(cell.skill(), cell.source(), cell.kind(), places)));
    return new ErrorCounts(cells);
  }

  /** The values that occur on an axis, in their order. */
  public List<String> values(Axis axis) {
    return cells.stream().map(cell -> cell.on(axis)).distinct().sorted().toList();
  }

  /** Kinds against one axis, over all of the other. */
  public ErrorTable by(Axis rows) {
    return table(rows, _ -> true);
  }

  /** Kinds against one axis, where the other has one value. */
  public ErrorTable by(Axis rows, String only) {
    Axis other = rows == Axis.SKILL ? Axis.SOURCE : Axis.SKILL;
    return table(rows, cell -> cell.on(other).equals(only));
  }

  private ErrorTable table(Axis axis, Predicate<Cell> chosen) {
    List<String> kinds = kinds();
    Map<String, List<List<StepPlace>>> rows = new TreeMap<>();
    cells.stream()
        .filter(chosen)
        .forEach(
            cell ->
                rows.computeIfAbsent(cell.on(axis), _ -> empty(kinds.size()))
                    .get(kinds.indexOf(cell.kind()))
                    .addAll(cell.places()));
    List<ErrorTable.Row> filled = new ArrayList<>();
    rows.forEach((value, places) -> filled.add(new ErrorTable.Row(value, places)));
    return new ErrorTable(axis, kinds, filled);
  }

  /** The tagged kinds in their order, then the empty one. */
  private List<String> kinds() {
    TreeSet<String> tagged = new TreeSet<>();
    cells.forEach(cell -> tagged.add(cell.kind()));
    tagged.remove("");
    List<String> kinds = new ArrayList<>(tagged);
    kinds.add("");
    return kinds;
  }

  private static List<List<StepPlace>> empty(int columns) {
    List<List<StepPlace>> row = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      row.add(new ArrayList<>());
    }
    return row;
  }
}
