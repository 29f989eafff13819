package touchstone.annotation.judgment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets one field of a judgment to a value. The last change of a field counts.
 *
 * <p>Steps are 1-based. Each change can say what its field holds in another judgment, which is what
 * undo needs. A change that could be made can be applied to any judgment: a journal can always be
 * folded.
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

  /**
   * Gives a step a verdict. Any but incorrect takes back what was said of its error (kinds, steps
   * it comes from, passages); words that were typed stay, and count only where the step is
   * incorrect.
   *
   * @param said what is said of the step until now
   */
  static OfStep judging(int step, @Nullable Verdict verdict, StepJudgment said) {
    List<OfStep> fields = new ArrayList<>();
    fields.add(new StepVerdict(step, verdict));
    if (verdict != Verdict.INCORRECT) {
      if (!said.kinds().isEmpty()) {
        fields.add(new StepKinds(step, Collections.emptySortedSet()));
      }
      if (said.isInherited()) {
        fields.add(new StepInheritance(step, Collections.emptySortedSet()));
      }
      if (!said.spans().isEmpty()) {
        fields.add(new StepSpans(step, List.of()));
      }
    }
    return fields.size() == 1 ? fields.getFirst() : new StepFields(step, fields);
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

  /**
   * Several fields of one step, set at once and undone at once.
   *
   * @param fields at least one, each of this step and of another field
   */
  record StepFields(int step, List<OfStep> fields) implements OfStep {
    public StepFields {
      requirePositive(step);
      fields = List.copyOf(fields);
      Set<Class<?>> kinds = new HashSet<>();
      for (OfStep field : fields) {
        if (field.step() != step || field instanceof StepFields || !kinds.add(field.getClass())) {
          throw new IllegalArgumentException("not another field of step " + step + ": " + field);
        }
      }
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("no field of step " + step + " is set");
      }
    }

    @Override
    public Judgment applyTo(Judgment judgment) {
      Judgment changed = judgment;
      for (OfStep field : fields) {
        changed = field.applyTo(changed);
      }
      return changed;
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepFields(
          step, fields.stream().map(field -> (OfStep) field.asIn(judgment)).toList());
    }
  }

  record StepVerdict(int step, @Nullable Verdict verdict) implements OfStep {
    public StepVerdict {
      requirePositive(step);
    }

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
    public StepUnsure {
      requirePositive(step);
    }

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
    public StepCritique {
      requirePositive(step);
    }

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
    public StepKinds {
      requirePositive(step);
      kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

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
    public StepInheritance {
      requirePositive(step);
      from = Collections.unmodifiableSortedSet(new TreeSet<>(from));
      Judgment.requireEarlier(step, from);
    }

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
      requirePositive(step);
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
      requirePositive(step);
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
      requirePositive(step);
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
    public StepConfidence {
      requirePositive(step);
      confidence = StepJudgment.checkedConfidence(confidence);
    }

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
    public StepNote {
      requirePositive(step);
    }

    @Override
    public Judgment applyTo(Judgment judgment) {
      return judgment.withStep(step, said -> said.withNote(note));
    }

    @Override
    public Change asIn(Judgment judgment) {
      return new StepNote(step, judgment.step(step).note());
    }
  }

  private static void requirePositive(int step) {
    if (step < 1) {
      throw new IllegalArgumentException("step number is not positive: " + step);
    }
  }
}
