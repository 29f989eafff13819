package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.replica;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;

/** Copies of a workspace that have seen the same entries are in the same state. */
final class ConvergencePropertiesTest {
  @Provide
  Arbitrary<List<History.Turn>> turns() {
    return History.turns();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyOrderAnyBatchesAnyNumberOfTimesGiveTheSameState(
      @ForAll("turns") List<History.Turn> turns, @ForAll long seed) throws StorageException {
    List<Entry> all = new History().play(turns).all();
    Random random = new Random(seed);

    List<Journal> copies = new ArrayList<>();
    for (int number = 10; number < 13; number++) {
      Journal copy = new InMemoryJournal(replica(number), InstantSource.system());
      mergeAtRandom(copy, all, random);
      copies.add(copy);
    }

    for (Item item : History.ITEMS) {
      List<Entry> ofItem = all.stream().filter(entry -> item.id().equals(entry.item())).toList();
      ItemState expected = ItemState.fold(ofItem);
      for (Journal copy : copies) {
        assertThat(ItemState.fold(copy.of(item.id()))).isEqualTo(expected);
      }
    }
  }

  /** Every entry at least once, some more often, shuffled, in batches of any size. */
  private static void mergeAtRandom(Journal copy, List<Entry> all, Random random)
      throws StorageException {
    List<Entry> sent = new ArrayList<>(all);
    all.stream().filter(_ -> random.nextInt(3) == 0).forEach(sent::add);
    Collections.shuffle(sent, random);
    int from = 0;
    while (from < sent.size()) {
      int to = from + 1 + random.nextInt(sent.size() - from);
      copy.merge(sent.subList(from, to));
      from = to;
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void takingEntriesInOneByOneInOrderIsTheFold(@ForAll("turns") List<History.Turn> turns)
      throws StorageException {
    List<Entry> all = new History().play(turns).all();

    for (Item item : History.ITEMS) {
      ItemState state = ItemState.NONE;
      for (Entry entry : all.stream().sorted().toList()) {
        if (item.id().equals(entry.item())) {
          state = state.apply(entry);
        }
      }
      assertThat(state)
          .isEqualTo(
              ItemState.fold(
                  all.stream().filter(entry -> item.id().equals(entry.item())).toList()));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theWallClockMovesNothing(@ForAll("turns") List<History.Turn> turns, @ForAll long seed)
      throws StorageException {
    List<Entry> all = new History().play(turns).all();
    Random random = new Random(seed);
    List<Entry> atOtherTimes =
        all.stream().map(entry -> at(Instant.ofEpochSecond(random.nextInt()), entry)).toList();

    assertThat(atOtherTimes.stream().sorted().map(Entry::id))
        .containsExactlyElementsOf(all.stream().sorted().map(Entry::id).toList());
  }

  private static Entry at(Instant instant, Entry entry) {
    return new Entry(
        entry.id(),
        entry.lamport(),
        instant,
        entry.by(),
        entry.guideline(),
        entry.item(),
        entry.act(),
        entry.token());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anEntryComesLaterThanEverythingItsWriterHadSeen(@ForAll("turns") List<History.Turn> turns)
      throws StorageException {
    History history = new History().play(turns);

    for (int number = 0; number < History.REPLICAS; number++) {
      ReplicaId own = replica(number + 1);
      long seen = 0;
      for (Entry entry : history.entriesOf(number)) {
        if (entry.id().replica().equals(own)) {
          assertThat(entry.lamport()).isGreaterThan(seen);
        }
        seen = Math.max(seen, entry.lamport());
      }
    }
  }
}
