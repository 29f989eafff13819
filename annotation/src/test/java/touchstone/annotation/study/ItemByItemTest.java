package touchstone.annotation.study;

import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.replica;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import touchstone.annotation.contract.StudiedItemsContract;
import touchstone.annotation.item.InMemoryItems;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.session.FoldedJudgments;
import touchstone.annotation.session.InMemoryJournal;
import touchstone.annotation.session.Journal;

final class ItemByItemTest extends StudiedItemsContract {
  @Override
  protected Opened open(List<Item> items, Map<ItemId, Gold> imported) {
    Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
    return new Opened(
        journal, new ItemByItem(new InMemoryItems(items), new FoldedJudgments(journal, imported)));
  }
}
