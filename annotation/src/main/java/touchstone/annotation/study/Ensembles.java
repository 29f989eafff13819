package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.ensemble.SampledItem;
import touchstone.annotation.metrics.ensemble.Vote;
import touchstone.annotation.metrics.ensemble.WeightedEnsemble;

/**
 * What different critics say when they vote together: the plain protocol's first samples, on the
 * items that all of them spoke of.
 */
final class Ensembles {
  private static final int FEWEST = 3;
  private static final int FOLDS = 5;

  private final StudySettings settings;

  Ensembles(StudySettings settings) {
    this.settings = settings;
  }

  List<Contender> of(List<Contender> critics) {
    List<Contender> voters = voters(critics);
    List<SampledItem> shared = voters.size() < FEWEST ? List.of() : shared(voters);
    if (shared.isEmpty()) {
      return List.of();
    }
    List<CriticRun> members = voters.stream().map(Ensembles::run).toList();
    Vote vote = Vote.equal(voters.size());
    List<CritiquedItem> majority = shared.parallelStream().map(vote::join).toList();
    List<CritiquedItem> weighted = new WeightedEnsemble(settings.reading(), FOLDS).join(shared);
    return List.of(
        new Contender(new Subject.Ensemble(Subject.Voting.MAJORITY, members), majority),
        new Contender(new Subject.Ensemble(Subject.Voting.WEIGHTED, members), weighted));
  }

  private static List<Contender> voters(List<Contender> critics) {
    Set<String> names = new HashSet<>();
    return critics.stream()
        .filter(critic -> !critic.items().isEmpty())
        .filter(critic -> run(critic).protocol() == Protocol.CRITIQUE)
        .filter(critic -> run(critic).sample() == 1 && names.add(run(critic).critic()))
        .toList();
  }

  private static CriticRun run(Contender critic) {
    if (critic.subject() instanceof Subject.Critic(var run)) {
      return run;
    }
    throw new IllegalArgumentException("not a critic: " + critic.subject());
  }

  private static List<SampledItem> shared(List<Contender> voters) {
    Map<String, List<CritiquedItem>> said = new HashMap<>();
    for (Contender voter : voters) {
      for (CritiquedItem item : voter.items()) {
        said.computeIfAbsent(item.gold().id(), _ -> new ArrayList<>()).add(item);
      }
    }
    List<SampledItem> shared = new ArrayList<>();
    for (CritiquedItem item : voters.getFirst().items()) {
      List<CritiquedItem> all = said.getOrDefault(item.gold().id(), List.of());
      if (all.size() == voters.size()) {
        shared.add(SampledItem.of(all));
      }
    }
    return shared;
  }
}
