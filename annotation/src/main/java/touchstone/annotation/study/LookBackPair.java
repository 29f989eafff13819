package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;

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
    return data.contender(
        new Subject.Critic(
            new CriticRun(
                run.dataSet(), run.critic(), run.name(), Protocol.CRITIQUE, run.sample())));
  }
}
