package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.GUIDELINE;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.entry;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.contract.Samples.verdict;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Journal.Position;
import touchstone.annotation.session.ReplicaId;

/** What every journal must do. */
public abstract class JournalContract {
  private Journal journal;

  /** An empty journal of a replica of its own. */
  protected abstract Journal open(InstantSource clock) throws StorageException;

  @BeforeEach
  void openJournal() throws StorageException {
    journal = open(InstantSource.fixed(NOON));
  }

  @Test
  void anActThatWasAppendedIsReadBackAsItWasWritten() throws StorageException {
    Draft draft = draft(A1, 1, critique(2, "It is at (0, 0)."), "line-1");
    List<Entry> written = journal.append(List.of(draft));

    assertThat(written).hasSize(1);
    Entry entry = written.getFirst();
    assertThat(entry.by()).isEqualTo(A1);
    assertThat(entry.at()).isEqualTo(NOON);
    assertThat(entry.guideline()).isEqualTo(GUIDELINE);
    assertThat(entry.item()).isEqualTo(itemId(1));
    assertThat(entry.act()).isEqualTo(draft.act());
    assertThat(entry.token()).isEqualTo("line-1");
    assertThat(journal.of(itemId(1))).containsExactly(entry);
    assertThat(journal.latestBy(A1, 10)).containsExactly(entry);
    assertThat(journal.since(Position.START, 10).entries()).containsExactly(entry);
  }

  @Test
  void actsOfOneReplicaAreNumberedFromOneInTheirOrder() throws StorageException {
    journal.append(
        List.of(
            draft(A1, 1, verdict(1, Verdict.CORRECT)), draft(A2, 2, verdict(1, Verdict.CORRECT))));
    journal.append(List.of(draft(A1, 1, new Act.Submitted())));

    List<Entry> all = journal.since(Position.START, 10).entries();
    assertThat(all).extracting(entry -> entry.id().sequence()).containsExactly(1L, 2L, 3L);
    assertThat(all).extracting(Entry::lamport).containsExactly(1L, 2L, 3L);
    assertThat(all).extracting(entry -> entry.id().replica()).containsOnly(replicaOf(all));
  }

  @Test
  void appendingNothingWritesNothing() throws StorageException {
    assertThat(journal.append(List.of())).isEmpty();
    assertThat(journal.since(Position.START, 10)).isEqualTo(emptyAt(Position.START));
  }

  @Test
  void anActAfterAMergeComesLaterThanAllThatWasMerged() throws StorageException {
    journal.merge(List.of(entry(7, 1, 41, A2, 1, verdict(1, Verdict.CORRECT))));

    Entry own = journal.append(List.of(draft(A1, 1, verdict(1, Verdict.INCORRECT)))).getFirst();

    assertThat(own.lamport()).isEqualTo(42);
    assertThat(own.id().sequence()).isEqualTo(1);
  }

  @Test
  void theWallClockOrdersNothing() throws StorageException {
    AtomicInteger readings = new AtomicInteger();
    Journal backwards = open(() -> NOON.minusSeconds(readings.getAndIncrement()));
    for (int i = 0; i < 3; i++) {
      backwards.append(List.of(draft(A1, 1, critique(1, "version " + i))));
    }

    List<Entry> inOrder = backwards.of(itemId(1));
    assertThat(inOrder).extracting(entry -> entry.id().sequence()).containsExactly(1L, 2L, 3L);
    assertThat(inOrder)
        .extracting(Entry::at)
        .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
  }

  @Test
  void entriesOfAnItemComeInLogicalOrderHoweverTheyArrived() throws StorageException {
    Entry late = entry(2, 2, 9, A1, 1, critique(1, "late"));
    Entry early = entry(2, 1, 3, A1, 1, critique(1, "early"));
    Entry tiedByLowerReplica = entry(1, 8, 9, A1, 1, critique(1, "tied"));
    Entry ofAnotherItem = entry(1, 9, 1, A1, 2, critique(1, "elsewhere"));
    journal.merge(List.of(late, ofAnotherItem));
    journal.merge(List.of(early, tiedByLowerReplica));

    assertThat(journal.of(itemId(1))).containsExactly(early, tiedByLowerReplica, late);
    assertThat(journal.since(Position.START, 10).entries())
        .containsExactly(late, ofAnotherItem, early, tiedByLowerReplica);
  }

  @Test
  void readingInPagesGivesEveryEntryOnceInOrderOfArrival() throws StorageException {
    List<Entry> written = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      written.addAll(journal.append(List.of(draft(A1, i % 3, critique(1, "text " + i)))));
    }

    List<Entry> read = new ArrayList<>();
    Position position = Position.START;
    for (Journal.Batch page = journal.since(position, 3);
        !page.entries().isEmpty();
        page = journal.since(position, 3)) {
      assertThat(page.entries()).hasSizeLessThanOrEqualTo(3);
      read.addAll(page.entries());
      position = page.end();
    }
    assertThat(read).isEqualTo(written);
    assertThat(journal.since(position, Integer.MAX_VALUE)).isEqualTo(emptyAt(position));
  }

  @Test
  void thereIsNoLimitWhereNoneIsAskedFor() throws StorageException {
    journal.append(List.of(draft(A1, 1, critique(1, "one")), draft(A1, 1, critique(1, "two"))));
    Position afterFirst = journal.since(Position.START, 1).end();

    assertThat(journal.since(afterFirst, Integer.MAX_VALUE).entries()).hasSize(1);
  }

  @Test
  void whatArrivesLaterIsFoundFromTheOldPosition() throws StorageException {
    journal.append(List.of(draft(A1, 1, critique(1, "own"))));
    Position seen = journal.since(Position.START, 10).end();
    Entry foreign = entry(3, 1, 1, A2, 1, critique(1, "older than what was seen"));
    journal.merge(List.of(foreign));

    assertThat(journal.since(seen, 10).entries()).containsExactly(foreign);
  }

  @Test
  void mergingTwiceChangesNothing() throws StorageException {
    Entry first = entry(3, 1, 1, A2, 1, verdict(1, Verdict.CORRECT));
    Entry second = entry(3, 2, 2, A2, 1, verdict(1, Verdict.INCORRECT));

    assertThat(journal.merge(List.of(second, first, second))).isEqualTo(2);
    assertThat(journal.merge(List.of(first, second))).isZero();
    assertThat(journal.of(itemId(1))).containsExactly(first, second);
  }

  @Test
  void ownEntriesThatComeBackAreKnown() throws StorageException {
    List<Entry> own = journal.append(List.of(draft(A1, 1, verdict(1, Verdict.CORRECT))));

    assertThat(journal.merge(own)).isZero();
    assertThat(journal.of(itemId(1))).isEqualTo(own);
  }

  @Test
  void aTokenIsTakenOnceAnAnnotator() throws StorageException {
    Draft draft = draft(A1, 1, critique(1, "first"), "t");
    journal.append(List.of(draft));

    assertThat(journal.append(List.of(draft))).isEmpty();
    assertThat(journal.append(List.of(draft(A2, 1, critique(1, "hers"), "t")))).hasSize(1);
    assertThat(journal.append(List.of(draft(A1, 1, critique(1, "no token"))))).hasSize(1);
    assertThat(journal.knows(A1, "t")).isTrue();
    assertThat(journal.knows(A1, "u")).isFalse();
  }

  @Test
  void tokensThatDifferInAnyCharacterAreDifferent() throws StorageException {
    for (String token :
        List.of("", " ", "\0", "t\0", "t", "T", "ü", "u\u0308", "?", "\ud83d\ude00")) {
      assertThat(journal.append(List.of(draft(A1, 1, critique(1, token), token))))
          .as(token)
          .hasSize(1);
    }
  }

  @Test
  void aTokenThatCameByMergeIsKnown() throws StorageException {
    Journal other = open(InstantSource.fixed(NOON));
    journal.merge(other.append(List.of(draft(A1, 1, critique(1, "there"), "t"))));

    assertThat(journal.knows(A1, "t")).isTrue();
    assertThat(journal.append(List.of(draft(A1, 1, critique(1, "here"), "t")))).isEmpty();
  }

  @Test
  void theLatestOfAnAnnotatorAreHisLastInLogicalOrder() throws StorageException {
    Entry third = entry(3, 3, 30, A1, 2, critique(1, "third"));
    Entry second = entry(4, 1, 20, A1, 1, critique(1, "second"));
    Entry first = entry(3, 1, 10, A1, 1, critique(1, "first"));
    Entry ofSomebodyElse = entry(5, 1, 40, A2, 1, critique(1, "hers"));
    journal.merge(List.of(third, ofSomebodyElse, first, second));

    assertThat(journal.latestBy(A1, 2)).containsExactly(second, third);
    assertThat(journal.latestBy(A1, Integer.MAX_VALUE)).containsExactly(first, second, third);
    assertThat(journal.latestBy(new Annotator("nobody"), 5)).isEmpty();
  }

  @Test
  void anActThatConcernsNoItemIsKeptToo() throws StorageException {
    Act act = new Act.Unknown("workspace-renamed", 1, "{}");
    journal.append(List.of(new Draft(A1, GUIDELINE, null, act, null)));

    assertThat(journal.since(Position.START, 10).entries())
        .extracting(Entry::act)
        .containsExactly(act);
    assertThat(journal.latestBy(A1, 10)).hasSize(1);
    assertThat(journal.of(itemId(1))).isEmpty();
  }

  @Test
  void anActOfANewerProgramIsKeptAsItIs() throws StorageException {
    Act unknown =
        new Act.Unknown("edited", 7, "{ \"b\" : 1e5,\t\"a\":\"\\u00e9\\/é\", \"a\":0.10}");
    journal.merge(List.of(entry(3, 1, 1, A2, 1, unknown)));

    assertThat(journal.of(itemId(1))).extracting(Entry::act).containsExactly(unknown);
  }

  private static Journal.Batch emptyAt(Position position) {
    return new Journal.Batch(List.of(), position);
  }

  private static ReplicaId replicaOf(List<Entry> entries) {
    return entries.getFirst().id().replica();
  }
}
