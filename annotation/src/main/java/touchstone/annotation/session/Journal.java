package touchstone.annotation.session;

import java.util.Collection;
import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;

/**
 * The append-only log of acts. Safe for use by several threads; appends are made one after the
 * other.
 */
public interface Journal {
  /** A place in the order of arrival at this journal; 0 is before the first entry. */
  record Position(long value) {
    public static final Position START = new Position(0);
  }

  /**
   * Entries in order of arrival.
   *
   * @param end the place after the last of {@code entries}
   */
  record Batch(List<Entry> entries, Position end) {}

  /**
   * Writes acts, all or none. They are durable when this returns. A draft whose annotator and token
   * were written before is passed over.
   *
   * @return the entries that were written
   */
  List<Entry> append(List<Draft> drafts) throws StorageException;

  /**
   * Takes over entries of other replicas; those that are here already are passed over.
   *
   * @return how many were new
   */
  int merge(Collection<Entry> entries) throws StorageException;

  /** At most {@code limit} entries that arrived after {@code position}, in order of arrival. */
  Batch since(Position position, int limit) throws StorageException;

  /** All entries of an item, in logical order. */
  List<Entry> of(ItemId item) throws StorageException;

  /** The last {@code limit} entries of an annotator, in logical order. */
  List<Entry> latestBy(Annotator annotator, int limit) throws StorageException;

  /** Whether an entry of this annotator bears this token. */
  boolean knows(Annotator annotator, String token) throws StorageException;
}
