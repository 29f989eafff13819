package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Reading;

/** A critic's run under LookBack, with the run without it that is the same in all else. */
public record LookBackPair(Contender plain, Contender lookBack) {
  /** The pairs of a study, in the order of the LookBack runs. */
  public static List<LookBackPair> of(StudyData data) {
    List<LookBackPair> pairs = new ArrayList<>();
    for (Contender contender : data.contenders()) {
      if (contender.subject() instanceof Subject.Critic(var run)
          && run.protocol() == Protocol.LOOKBACK) {
        plain(data, run).ifPresent(plain -> pairs.add(new LookBackPair(plain, contender)));
      }
    }
    return pairs;
  }

  private static Optional<Contender> plain(StudyData data, CriticRun run) {
    return data.contender(new Subject.Critic(run.with(Protocol.CRITIQUE)));
  }

  /**
   * The steps of a filter that only one of the two runs has, and so what LookBack changed: on the
   * items that both speak of, in their order.
   */
  public List<StepPlace> changed(StepFilter filter, Reading reading) {
    Map<String, CritiquedItem> after = new HashMap<>();
    lookBack.items().forEach(item -> after.put(item.gold().id(), item));
    List<StepPlace> changed = new ArrayList<>();
    for (CritiquedItem item : plain.items()) {
      CritiquedItem other = after.get(item.gold().id());
      if (other != null) {
        Set<StepPlace> before = new LinkedHashSet<>(filter.in(List.of(item), reading));
        for (StepPlace place : filter.in(List.of(other), reading)) {
          if (!before.remove(place)) {
            before.add(place);
          }
        }
        before.stream().sorted(Comparator.comparingInt(LookBackPair::order)).forEach(changed::add);
      }
    }
    return changed;
  }

  /** The answer comes after the steps. */
  private static int order(StepPlace place) {
    return place.step() == 0 ? Integer.MAX_VALUE : place.step();
  }
}
