package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.ensemble.SampledItem;

/** Runs that differ in their sample number alone, brought together. */
final class SampleSets {
  private final Map<CriticRun, List<Contender>> byFirst = new LinkedHashMap<>();

  SampleSets(List<Contender> critics) {
    for (Contender critic : critics) {
      if (critic.subject() instanceof Subject.Critic(var run)) {
        byFirst.computeIfAbsent(run.firstSample(), _ -> new ArrayList<>()).add(critic);
      }
    }
  }

  /** Of each run the first sample that there is, in the order that the runs came in. */
  List<Contender> firsts() {
    return byFirst.values().stream()
        .map(runs -> Collections.min(runs, Comparator.comparingInt(SampleSets::sample)))
        .toList();
  }

  private static int sample(Contender critic) {
    return critic.subject() instanceof Subject.Critic(var run) ? run.sample() : 1;
  }

  /** Those critics that were asked more than once. */
  List<Samples> all() {
    List<Samples> all = new ArrayList<>();
    byFirst.forEach(
        (first, runs) -> {
          if (runs.size() > 1) {
            all.add(new Samples(first, runs.size(), items(runs)));
          }
        });
    return all;
  }

  private static List<SampledItem> items(List<Contender> runs) {
    Map<String, List<CritiquedItem>> said = new LinkedHashMap<>();
    for (Contender run : runs) {
      for (CritiquedItem item : run.items()) {
        said.computeIfAbsent(item.gold().id(), _ -> new ArrayList<>()).add(item);
      }
    }
    return said.values().stream().map(SampledItem::of).toList();
  }
}
