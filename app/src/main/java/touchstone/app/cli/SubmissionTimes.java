package touchstone.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Standing.Status;

/** Active time of submitted items by annotator. Items without measured time don't count. */
final class SubmissionTimes {
  private final SortedMap<Annotator, List<Long>> milliseconds = new TreeMap<>();

  void add(ItemState state) {
    state
        .standings()
        .forEach(
            (annotator, standing) -> {
              if (standing.status() == Status.SUBMITTED && standing.totalTime() > 0) {
                milliseconds
                    .computeIfAbsent(annotator, _ -> new ArrayList<>())
                    .add(standing.totalTime());
              }
            });
  }

  SortedMap<Annotator, Double> medianSeconds() {
    SortedMap<Annotator, Double> medians = new TreeMap<>();
    milliseconds.forEach((annotator, times) -> medians.put(annotator, median(times) / 1000));
    return medians;
  }

  private static double median(List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    int upper = sorted.size() / 2;
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(upper)) / 2.0;
  }
}
