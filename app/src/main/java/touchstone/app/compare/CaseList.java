package touchstone.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import touchstone.annotation.comparison.Case;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.study.StepPlace;

/**
 * The items that are looked through, with the steps to look at.
 *
 * @param cases what the list was made of; empty for a list of whole items
 */
public record CaseList(List<Stop> stops, List<Case> cases) {
  /**
   * An item in the list.
   *
   * @param steps 1-based, 0 for the answer or the whole; never empty
   */
  public record Stop(ItemId item, SortedSet<Integer> steps) {
    /** The step that is looked at first. */
    public int first() {
      return steps.last() == 0 ? 0 : steps.tailSet(1).first();
    }
  }

  public static final CaseList EMPTY = new CaseList(List.of(), List.of());

  public CaseList {
    stops = List.copyOf(stops);
    cases = List.copyOf(cases);
  }

  static CaseList of(List<Case> cases) {
    return new CaseList(stops(cases.stream().map(Case::place).toList()), cases);
  }

  static CaseList ofSteps(List<StepPlace> places) {
    return new CaseList(stops(places), List.of());
  }

  static CaseList ofItems(List<ItemId> items) {
    return ofSteps(items.stream().map(item -> new StepPlace(item.value(), 1)).toList());
  }

  private static List<Stop> stops(List<StepPlace> places) {
    Map<String, SortedSet<Integer>> steps = new LinkedHashMap<>();
    for (StepPlace place : places) {
      steps.computeIfAbsent(place.item(), _ -> new TreeSet<>()).add(place.step());
    }
    List<Stop> stops = new ArrayList<>();
    steps.forEach((item, of) -> stops.add(new Stop(new ItemId(item), of)));
    return stops;
  }

  public int size() {
    return stops.size();
  }

  /** Index of an item; -1 where the list does not have it. */
  int indexOf(ItemId item) {
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).item().equals(item)) {
        return i;
      }
    }
    return -1;
  }

  Optional<Stop> at(int index) {
    return index >= 0 && index < stops.size() ? Optional.of(stops.get(index)) : Optional.empty();
  }
}
