package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;

/**
 * What two contenders said of the same items, measured by the same truth, in the order of the
 * items' ids. Of two people, each of whom is measured without their own word, only items count on
 * which that makes no difference.
 */
record SharedItems(List<CritiquedItem> ones, List<CritiquedItem> others) {
  static SharedItems of(Contender one, Contender other) {
    Map<String, CritiquedItem> byId = new HashMap<>();
    other.items().forEach(item -> byId.put(item.gold().id(), item));
    List<CritiquedItem> ones = new ArrayList<>();
    List<CritiquedItem> others = new ArrayList<>();
    List<CritiquedItem> ordered = new ArrayList<>(one.items());
    ordered.sort((a, b) -> a.gold().id().compareTo(b.gold().id()));
    for (CritiquedItem mine : ordered) {
      CritiquedItem theirs = byId.get(mine.gold().id());
      if (theirs != null) {
        boolean same = mine.gold().equals(theirs.gold());
        boolean mineCounts = one.subject() instanceof Subject.Person;
        boolean theirsCounts = other.subject() instanceof Subject.Person;
        if (same || !(mineCounts && theirsCounts)) {
          ones.add(theirsCounts && !same ? by(theirs.gold(), mine) : mine);
          others.add(mineCounts && !same ? by(mine.gold(), theirs) : theirs);
        }
      }
    }
    return new SharedItems(ones, others);
  }

  /** What a judge said holds for the references that it was said of alone. */
  private static CritiquedItem by(GoldItem truth, CritiquedItem said) {
    boolean sameReferences = references(truth).equals(references(said.gold()));
    return new CritiquedItem(
        truth,
        said.critique(),
        sameReferences ? said.judged() : JudgedExplanations.none(truth.steps().size()));
  }

  private static List<List<String>> references(GoldItem item) {
    return item.steps().stream().map(step -> step.references()).toList();
  }
}
