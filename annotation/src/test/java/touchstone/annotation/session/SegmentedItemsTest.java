package touchstone.annotation.session;

import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.replica;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import touchstone.annotation.contract.SegmentedItemsContract;
import touchstone.annotation.item.InMemoryItems;
import touchstone.annotation.item.Item;

final class SegmentedItemsTest extends SegmentedItemsContract {
  @Override
  protected Kept open(List<Item> items) {
    Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
    return new Kept(
        new SegmentedItems(new InMemoryItems(items), new FoldedJudgments(journal, Map.of())),
        journal);
  }
}
