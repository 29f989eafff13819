package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.judgment.Annotator;

/** Who is measured against gold. */
public sealed interface Subject {
  /** A critic in one run. */
  record Critic(CriticRun run) implements Subject {}

  /** An annotator, against gold made without that annotator's own judgment. */
  record Person(Annotator annotator) implements Subject {}

  /** Several runs that vote together. */
  record Ensemble(Voting voting, List<CriticRun> members) implements Subject {
    public Ensemble {
      members = List.copyOf(members);
    }
  }

  /** How an ensemble's votes are counted. */
  enum Voting {
    MAJORITY,
    /** By accuracy, cross-validated. */
    WEIGHTED
  }
}
