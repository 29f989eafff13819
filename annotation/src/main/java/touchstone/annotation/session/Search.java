package touchstone.annotation.session;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.annotation.StorageException;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.Standing.Status;

/**
 * Finds items for an annotator's queue. Nothing that critics, other people or the reference answer
 * say can be looked for; only a lead is told where others have open questions. Safe for use by
 * several threads.
 */
public interface Search {
  /**
   * Values that items can be filtered by, with the number of items that have each.
   *
   * @param kinds those that the annotator gave
   * @param bookmarked number of items with a bookmark of the annotator
   * @param questions states of the annotator's questions; a lead's open ones are everybody's
   */
  record Facets(
      Map<Status, Integer> statuses,
      SortedMap<String, Integer> sources,
      SortedMap<String, Integer> skills,
      SortedMap<String, Integer> models,
      SortedMap<ErrorKind, Integer> kinds,
      int bookmarked,
      SortedMap<QuestionStatus, Integer> questions) {
    public static final Facets NONE =
        new Facets(
            Map.of(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            0,
            Collections.emptySortedMap());

    public Facets {
      Map<Status, Integer> ordered = new EnumMap<>(Status.class);
      ordered.putAll(statuses);
      statuses = Collections.unmodifiableMap(ordered);
      sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
      skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
      models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
      kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
      questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    }
  }

  /**
   * An item found by its id in the source.
   *
   * @param number 1-based place in the workspace
   */
  record Named(long number, String sourceId) {}

  /** The first items that match, in the query's order. */
  ItemNumbers matching(QueueQuery query, Annotator annotator, int limit) throws StorageException;

  /**
   * Items as the annotator's queue shows them, in the order given.
   *
   * @param words what was looked for, to be shown where it was found
   */
  List<QueueRow> rows(ItemNumbers numbers, List<String> words, Annotator annotator)
      throws StorageException;

  /** How many of all items are in which state for this annotator; absent for none. */
  Map<Status, Integer> progress(Annotator annotator) throws StorageException;

  /** How many items each further value would show: what is chosen of its own sort is left out. */
  Facets facets(QueueQuery query, Annotator annotator) throws StorageException;

  /**
   * Items whose id in the source holds a text, whatever its case, in the order of their numbers.
   * Ids can give the answer away, so only what the annotator has submitted is found.
   */
  List<Named> submittedBySourceId(String part, Annotator annotator, int limit)
      throws StorageException;
}
