package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.ensemble.SampledItem;
import touchstone.annotation.metrics.ensemble.Vote;
import touchstone.annotation.metrics.ensemble.WeightedEnsemble;

/**
 * What different critics of a data set say when they vote together: of each critic the plain
 * protocol's first run, on the items that all of them spoke of.
 */
final class Ensembles {
  /** Of two, the weightier one would have every vote its way, and a majority both to agree. */
  private static final int FEWEST = 3;

  private static final int FOLDS = 5;

  private final StudySettings settings;

  Ensembles(StudySettings settings) {
    this.settings = settings;
  }

  /**
   * Two for each data set that has enough critics.
   *
   * @param critics of each run the first sample alone
   */
  List<Contender> of(List<Contender> critics) {
    List<Contender> ensembles = new ArrayList<>();
    for (SequencedMap<String, Contender> voters : votersByDataSet(critics).values()) {
      if (voters.size() >= FEWEST) {
        ensembles.addAll(ensembles(List.copyOf(voters.sequencedValues())));
      }
    }
    return ensembles;
  }

  private List<Contender> ensembles(List<Contender> voters) {
    List<SampledItem> shared = shared(voters);
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

  private static SequencedMap<String, SequencedMap<String, Contender>> votersByDataSet(
      List<Contender> critics) {
    SequencedMap<String, SequencedMap<String, Contender>> voters = new LinkedHashMap<>();
    for (Contender critic : critics) {
      CriticRun run = run(critic);
      if (!critic.items().isEmpty() && run.protocol() == Protocol.CRITIQUE) {
        voters
            .computeIfAbsent(run.dataSet(), _ -> new LinkedHashMap<>())
            .putIfAbsent(run.critic(), critic);
      }
    }
    return voters;
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
