package touchstone.annotation.session;

import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.replica;

import java.time.InstantSource;
import java.util.Map;
import touchstone.annotation.contract.JudgmentsContract;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Gold;

final class FoldedJudgmentsTest extends JudgmentsContract {
  @Override
  protected Opened open(Map<ItemId, Gold> imported) {
    Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
    return new Opened(journal, new FoldedJudgments(journal, imported));
  }
}
