package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.contract.Samples.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Journal;
import touchstone.annotation.study.StudiedItem;
import touchstone.annotation.study.StudiedItems;

/** What one pass over all items must hand over. */
public abstract class StudiedItemsContract {
  private static final Gold IMPORTED =
      new Gold(
          Judgment.NONE.withStep(2, said -> said.withVerdict(Verdict.INCORRECT)),
          new TreeMap<>(Map.of(2, List.of(new Reference("visco-1", "Not “there”.")))),
          new Gold.Origin.Imported());

  /** A journal, and the items in the state that it folds to. */
  public record Opened(Journal journal, StudiedItems items) {}

  protected abstract Opened open(List<Item> items, Map<ItemId, Gold> imported)
      throws StorageException;

  private static List<StudiedItem> all(StudiedItems items) throws StorageException {
    List<StudiedItem> all = new ArrayList<>();
    items.forEach(all::add);
    return all;
  }

  @Test
  void withoutItemsNothingIsHandedOver() throws StorageException {
    assertThat(all(open(List.of(), Map.of()).items())).isEmpty();
  }

  @Test
  void itemsComeInTheOrderOfTheirNumbersWithTheirShape() throws StorageException {
    Item first = item(1, 3);
    Metadata metadata = new Metadata(Map.of("critic_skill", "数学", "precision", "1.0"));
    Item second =
        new Item(
            itemId(2), "other", "test1||b", 2, "Why?", List.of(), first.response(), "", metadata);

    assertThat(all(open(List.of(first, second), Map.of()).items()))
        .containsExactly(
            new StudiedItem(itemId(1), "set", "source-1", 3, Metadata.NONE, ItemState.NONE, null),
            new StudiedItem(itemId(2), "other", "test1||b", 3, metadata, ItemState.NONE, null));
  }

  @Test
  void eachItemHasWhatCameWithItAndWhatWasDoneWithIt() throws StorageException {
    Opened opened = open(List.of(item(1, 3), item(2, 3)), Map.of(itemId(1), IMPORTED));
    List<Act> acts =
        List.of(verdict(1, Verdict.INCORRECT), critique(1, "No."), new Act.Submitted());
    for (Act act : acts) {
      opened.journal().append(List.of(draft(A1, 2, act)));
    }

    List<StudiedItem> all = all(opened.items());

    assertThat(all).extracting(StudiedItem::imported).containsExactly(IMPORTED, null);
    assertThat(all)
        .extracting(StudiedItem::state)
        .containsExactly(ItemState.NONE, ItemState.fold(opened.journal().of(itemId(2))));
  }
}
