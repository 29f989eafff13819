package touchstone.annotation.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/** A journal that lasts as long as its object. Safe for use by several threads. */
public final class InMemoryJournal implements Journal {
  private final ReplicaId replica;
  private final InstantSource clock;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<EntryId> known = new HashSet<>();
  private long sequence;
  private long lamport;

  public InMemoryJournal(ReplicaId replica, InstantSource clock) {
    this.replica = replica;
    this.clock = clock;
  }

  @Override
  public synchronized List<Entry> append(List<Draft> drafts) {
    List<Entry> written = new ArrayList<>();
    for (Draft draft : drafts) {
      String token = draft.token();
      if (token == null || !knows(draft.by(), token)) {
        Entry entry =
            new Entry(
                new EntryId(replica, ++sequence),
                ++lamport,
                clock.instant(),
                draft.by(),
                draft.guideline(),
                draft.item(),
                draft.segmentation(),
                draft.act(),
                token);
        add(entry);
        written.add(entry);
      }
    }
    return written;
  }

  @Override
  public synchronized int merge(Collection<Entry> foreign) {
    int before = entries.size();
    foreign.stream().filter(entry -> !known.contains(entry.id())).forEach(this::add);
    return entries.size() - before;
  }

  @Override
  public synchronized Batch since(Position position, int limit) {
    int from = (int) Math.min(position.value(), entries.size());
    int to = from + Math.min(limit, entries.size() - from);
    return new Batch(List.copyOf(entries.subList(from, to)), new Position(to));
  }

  @Override
  public synchronized List<Entry> of(ItemId item) {
    return entries.stream().filter(entry -> item.equals(entry.item())).sorted().toList();
  }

  @Override
  public synchronized List<Entry> latestBy(Annotator annotator, int limit) {
    List<Entry> own =
        entries.stream().filter(entry -> entry.by().equals(annotator)).sorted().toList();
    return own.subList(Math.max(0, own.size() - limit), own.size());
  }

  @Override
  public synchronized boolean knows(Annotator annotator, String token) {
    return entries.stream()
        .anyMatch(entry -> entry.by().equals(annotator) && token.equals(entry.token()));
  }

  private void add(Entry entry) {
    entries.add(entry);
    known.add(entry.id());
    lamport = Math.max(lamport, entry.lamport());
  }
}
