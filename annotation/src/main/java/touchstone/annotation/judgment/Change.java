package touchstone.annotation.judgment;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets one field of a judgment to a value. The last change of a field counts.
 *
 * <p>Steps are 1-based. Each change can say what its field holds in another judgment, which is what
 * undo needs.
 */
public sealed interface Change {
  Judgment applyTo(Judgment judgment);

  /** The change that sets the same field to what it is in {@code judgment}. */
  Change asIn(Judgment judgment);

  default boolean standsIn(Judgment judgment) {
    return asIn(judgment).equals(this);
  }

  /** A change of one step. */
  sealed interface OfStep extends Change {
    int step();
  }

  record AnswerVerdict(@Nullable Verdict verdict) implements Change {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withAnswer(verdict);
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new AnswerVerdict(judgment.answer());
    }
  }

  /** Everything at once, as the command line hands it in. */
  record Whole(Judgment judgment) implements Change {
    @Override
    public Judgment applyTo(Judgment before) {
      return judgment;
    }

    @Override
    public Change asIn(Judgment other) {
      return new Whole(other);
    }
  }

  record StepVerdict(int step, @Nullable Verdict verdict) implements OfStep {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withVerdict(verdict));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepVerdict(step, judgment.step(step).verdict());
    }
  }

  record StepUnsure(int step, boolean unsure) implements OfStep {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withUnsure(unsure));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepUnsure(step, judgment.step(step).unsure());
    }
  }

  record StepCritique(int step, String text) implements OfStep {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withCritique(text));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepCritique(step, judgment.step(step).critique());
    }
  }

  record StepKinds(int step, SortedSet<ErrorKind> kinds) implements OfStep {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withKinds(kinds));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepKinds(step, judgment.step(step).kinds());
    }
  }

  record StepInheritance(int step, SortedSet<Integer> from) implements OfStep {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withInheritedFrom(from));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepInheritance(step, judgment.step(step).inheritedFrom());
    }
  }

  record StepEvidence(int step, List<Evidence> evidence) implements OfStep {
    public StepEvidence {
      evidence = List.copyOf(evidence);
    }

    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withEvidence(evidence));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepEvidence(step, judgment.step(step).evidence());
    }
  }

  record StepSpans(int step, List<Span> spans) implements OfStep {
    public StepSpans {
      spans = List.copyOf(spans);
    }

    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withSpans(spans));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepSpans(step, judgment.step(step).spans());
    }
  }

  record StepChecks(int step, List<VisualCheck> checks) implements OfStep {
    public StepChecks {
      checks = List.copyOf(checks);
    }

    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withChecks(checks));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepChecks(step, judgment.step(step).checks());
    }
  }

  record StepConfidence(int step, @Nullable Double confidence) implements OfStep {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withConfidence(confidence));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepConfidence(step, judgment.step(step).confidence());
    }
  }

  record StepNote(int step, String note) implements OfStep {
    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withNote(note));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepNote(step, judgment.step(step).note());
    }
  }
}
