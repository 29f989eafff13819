package touchstone.annotation.session;

import java.util.Comparator;

/**
 * Names an entry of any journal.
 *
 * @param sequence counts the entries of one replica from 1
 */
public record EntryId(ReplicaId replica, long sequence) implements Comparable<EntryId> {
  private static final Comparator<EntryId> ORDER =
      Comparator.comparing(EntryId::replica).thenComparingLong(EntryId::sequence);

  public EntryId {
    if (sequence < 1) {
      throw new IllegalArgumentException("entry sequence is not positive: " + sequence);
    }
  }

  /** Reads what {@link #toString} writes. */
  public static EntryId parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("entry id has no dash: " + text);
    }
    return new EntryId(
        new ReplicaId(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
  }

  @Override
  public int compareTo(EntryId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return replica + "-" + sequence;
  }
}
