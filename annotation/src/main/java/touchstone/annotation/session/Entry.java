package touchstone.annotation.session;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.SegmentationId;
import touchstone.annotation.judgment.Annotator;

/**
 * One line of the journal.
 *
 * @param lamport logical clock: greater than that of every entry its writer had seen
 * @param at wall clock of its writer; for people only, it orders nothing
 * @param guideline id of the guideline in force
 * @param item null where the act concerns no item
 * @param segmentation the steps of the item that the act speaks of, null for those that came in
 * @param token the writer's own name for it, so that sending it twice has no effect; null for none
 */
public record Entry(
    EntryId id,
    long lamport,
    Instant at,
    Annotator by,
    String guideline,
    @Nullable ItemId item,
    @Nullable SegmentationId segmentation,
    Act act,
    @Nullable String token)
    implements Comparable<Entry> {
  private static final Comparator<Entry> ORDER =
      Comparator.comparingLong(Entry::lamport).thenComparing(Entry::id);

  /** An act on an item whose steps are those that came in. */
  public Entry(
      EntryId id,
      long lamport,
      Instant at,
      Annotator by,
      String guideline,
      @Nullable ItemId item,
      Act act,
      @Nullable String token) {
    this(id, lamport, at, by, guideline, item, null, act, token);
  }

  public Entry {
    if (lamport < 1) {
      throw new IllegalArgumentException("Lamport clock is not positive: " + lamport);
    }
  }

  /** Logical order, the same on every machine. */
  @Override
  public int compareTo(Entry other) {
    return ORDER.compare(this, other);
  }
}
