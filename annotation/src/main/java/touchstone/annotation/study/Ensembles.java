package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
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
    List<Critique> majority =
        shared.parallelStream().map(item -> vote.join(item.critiques())).toList();
    List<Critique> weighted = new WeightedEnsemble(settings.reading(), FOLDS).join(shared);
    return List.of(
        contender(Subject.Voting.MAJORITY, members, shared, majority),
        contender(Subject.Voting.WEIGHTED, members, shared, weighted));
  }

  private static Contender contender(
      Subject.Voting voting,
      List<CriticRun> members,
      List<SampledItem> shared,
      List<Critique> critiques) {
    List<CritiquedItem> items = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      items.add(CritiquedItem.unjudged(shared.get(i).gold(), critiques.get(i)));
    }
    return new Contender(new Subject.Ensemble(voting, members), items);
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
    Map<String, List<Critique>> said = new HashMap<>();
    for (Contender voter : voters) {
      for (CritiquedItem item : voter.items()) {
        said.computeIfAbsent(item.gold().id(), _ -> new ArrayList<>()).add(item.critique());
      }
    }
    List<SampledItem> shared = new ArrayList<>();
    for (CritiquedItem item : voters.getFirst().items()) {
      GoldItem gold = item.gold();
      List<Critique> all = said.getOrDefault(gold.id(), List.of());
      if (all.size() == voters.size()) {
        shared.add(new SampledItem(gold, all));
      }
    }
    return shared;
  }
}
