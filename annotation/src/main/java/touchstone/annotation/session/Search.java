package touchstone.annotation.session;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Standing.Status;

/** Finds items for an annotator's queue. Safe for use by several threads. */
public interface Search {
  /** Values that items can be filtered by. */
  record Facets(SortedSet<String> sources, SortedSet<String> skills, SortedSet<String> models) {}

  /** At most {@code limit} of the items that match, from {@code offset} on. */
  List<QueueRow> page(QueueQuery query, Annotator annotator, int offset, int limit)
      throws StorageException;

  int count(QueueQuery query, Annotator annotator) throws StorageException;

  /** How many of all items are in which state for this annotator; absent for none. */
  Map<Status, Integer> progress(Annotator annotator) throws StorageException;

  Facets facets() throws StorageException;
}
