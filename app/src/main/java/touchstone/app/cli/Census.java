package touchstone.app.cli;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Items;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Standing.Status;

/**
 * What a workspace holds, counted by a walk over its items.
 *
 * @param dataSets items by data set
 * @param images different ones
 * @param medianSeconds active time of a submitted item; absent where none was measured
 * @param accepted items with accepted gold
 * @param imported items with imported gold, complete or not
 * @param incomplete items whose imported gold lacks verdicts
 * @param setAside acts that speak of steps cut otherwise than the item is now, so that they count
 *     for nothing
 */
record Census(
    long items,
    SortedMap<String, Integer> dataSets,
    int images,
    SortedMap<Annotator, Map<Status, Integer>> annotators,
    SortedMap<Annotator, Double> medianSeconds,
    int accepted,
    int imported,
    int incomplete,
    int setAside) {

  Census {
    dataSets = Collections.unmodifiableSortedMap(new TreeMap<>(dataSets));
    annotators = Collections.unmodifiableSortedMap(new TreeMap<>(annotators));
    medianSeconds = Collections.unmodifiableSortedMap(new TreeMap<>(medianSeconds));
  }

  static Census of(Items items, Judgments judgments, Search search) throws StorageException {
    long count = items.count();
    SortedMap<String, Integer> dataSets = new TreeMap<>();
    Set<String> images = new HashSet<>();
    SubmissionTimes times = new SubmissionTimes();
    int accepted = 0;
    int imported = 0;
    int incomplete = 0;
    int setAside = 0;
    for (long number = 1; number <= count; number++) {
      Item item = items.at(number).orElseThrow();
      dataSets.merge(item.dataSet(), 1, Integer::sum);
      item.images().forEach(image -> images.add(image.sha256()));
      ItemState state = judgments.of(item.id());
      times.add(state);
      setAside += state.segmentations().setAside();
      accepted += state.accepted() == null ? 0 : 1;
      Optional<Gold> gold = judgments.imported(item.id());
      imported += gold.isPresent() ? 1 : 0;
      incomplete += gold.isPresent() && !gold.get().isComplete(item.stepCount()) ? 1 : 0;
    }
    SortedMap<Annotator, Map<Status, Integer>> annotators = new TreeMap<>();
    for (Annotator annotator : judgments.annotators()) {
      annotators.put(annotator, search.progress(annotator));
    }
    return new Census(
        count,
        dataSets,
        images.size(),
        annotators,
        times.medianSeconds(),
        accepted,
        imported,
        incomplete,
        setAside);
  }
}
