package touchstone.annotation.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import touchstone.annotation.session.Standing.Status;

/**
 * What somebody got done.
 *
 * @param submitted items
 * @param skipped items
 * @param active time on all items, finished or not
 * @param median active time of a submitted item; zero for none
 */
public record WorkDone(int submitted, int skipped, Duration active, Duration median) {
  public static final WorkDone NONE = new WorkDone(0, 0, Duration.ZERO, Duration.ZERO);

  /** All that one annotator did, with how each item stands. */
  public static WorkDone of(Collection<Standing> standings) {
    List<Duration> times = new ArrayList<>();
    int skipped = 0;
    long active = 0;
    for (Standing standing : standings) {
      active += standing.totalTime();
      if (standing.status() == Status.SUBMITTED) {
        times.add(Duration.ofMillis(standing.totalTime()));
      } else if (standing.status() == Status.SKIPPED) {
        skipped++;
      }
    }
    return new WorkDone(times.size(), skipped, Duration.ofMillis(active), median(times));
  }

  /** The middle of them, or half way between the two in the middle; zero for none. */
  public static Duration median(Collection<Duration> times) {
    List<Duration> sorted = times.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return Duration.ZERO;
    }
    Duration lower = sorted.get((sorted.size() - 1) / 2);
    return lower.plus(sorted.get(sorted.size() / 2)).dividedBy(2);
  }
}
