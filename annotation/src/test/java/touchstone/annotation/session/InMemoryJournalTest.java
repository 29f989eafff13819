package touchstone.annotation.session;

import java.time.InstantSource;
import java.util.Random;
import touchstone.annotation.contract.JournalContract;

final class InMemoryJournalTest extends JournalContract {
  private final Random random = new Random(1);

  @Override
  protected Journal open(InstantSource clock) {
    return new InMemoryJournal(ReplicaId.random(random), clock);
  }
}
