package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;

/** Something that speaks of an item's steps as they are, so that they can't be cut anew. */
public sealed interface Naming {
  /** Somebody's judgment, also a draft. */
  record OfJudgment(Annotator by) implements Naming {}

  record OfCritic(String critic) implements Naming {}

  /** Gold that came with the item. */
  record OfImportedGold() implements Naming {}

  /** Gold that was accepted here. */
  record OfAcceptedGold() implements Naming {}

  /**
   * All that speaks of an item's steps.
   *
   * @param imported gold that came with the item
   * @param critics those whose outputs on the item are known
   */
  static List<Naming> of(ItemState state, Optional<Gold> imported, Collection<String> critics) {
    List<Naming> naming = new ArrayList<>();
    state.judges().forEach(by -> naming.add(new OfJudgment(by)));
    critics.stream().distinct().sorted().forEach(critic -> naming.add(new OfCritic(critic)));
    if (imported.isPresent() && !imported.get().judgment().equals(Judgment.NONE)) {
      naming.add(new OfImportedGold());
    }
    if (state.accepted() != null) {
      naming.add(new OfAcceptedGold());
    }
    return naming;
  }
}
