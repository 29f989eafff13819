package touchstone.annotation.judgment;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an annotator says of one step.
 *
 * @param verdict null while none is given
 * @param critique the words that say why the step is wrong; empty where there are none
 * @param inheritedFrom 1-based earlier steps that alone make this one wrong
 * @param confidence 0 to 1, null where not asked
 */
public record StepJudgment(
    @Nullable Verdict verdict,
    boolean unsure,
    String critique,
    SortedSet<ErrorKind> kinds,
    SortedSet<Integer> inheritedFrom,
    List<Evidence> evidence,
    List<Span> spans,
    List<VisualCheck> checks,
    @Nullable Double confidence,
    String note) {
  public static final StepJudgment NONE =
      new StepJudgment(
          null,
          false,
          "",
          Collections.emptySortedSet(),
          Collections.emptySortedSet(),
          List.of(),
          List.of(),
          List.of(),
          null,
          "");

  public StepJudgment {
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    inheritedFrom = Collections.unmodifiableSortedSet(new TreeSet<>(inheritedFrom));
    evidence = List.copyOf(evidence);
    spans = List.copyOf(spans);
    checks = List.copyOf(checks);
    if (!inheritedFrom.isEmpty() && inheritedFrom.first() < 1) {
      throw new IllegalArgumentException("inherited from a step before 1");
    }
    confidence = checkedConfidence(confidence);
  }

  static @Nullable Double checkedConfidence(@Nullable Double confidence) {
    if (confidence == null) {
      return null;
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is outside 0 to 1: " + confidence);
    }
    // Turns -0.0, which differs from 0.0 as a record's component, into 0.0.
    return confidence + 0.0;
  }

  /** The error kinds of the step as a whole and those of its passages. */
  public SortedSet<ErrorKind> allKinds() {
    SortedSet<ErrorKind> all = new TreeSet<>(kinds);
    for (Span span : spans) {
      if (span.kind() != null) {
        all.add(span.kind());
      }
    }
    return Collections.unmodifiableSortedSet(all);
  }

  public boolean isInherited() {
    return !inheritedFrom.isEmpty();
  }

  public StepJudgment withVerdict(@Nullable Verdict changed) {
    return new StepJudgment(
        changed, unsure, critique, kinds, inheritedFrom, evidence, spans, checks, confidence, note);
  }

  public StepJudgment withUnsure(boolean changed) {
    return new StepJudgment(
        verdict,
        changed,
        critique,
        kinds,
        inheritedFrom,
        evidence,
        spans,
        checks,
        confidence,
        note);
  }

  public StepJudgment withCritique(String changed) {
    return new StepJudgment(
        verdict, unsure, changed, kinds, inheritedFrom, evidence, spans, checks, confidence, note);
  }

  public StepJudgment withKinds(SortedSet<ErrorKind> changed) {
    return new StepJudgment(
        verdict,
        unsure,
        critique,
        changed,
        inheritedFrom,
        evidence,
        spans,
        checks,
        confidence,
        note);
  }

  public StepJudgment withInheritedFrom(SortedSet<Integer> changed) {
    return new StepJudgment(
        verdict, unsure, critique, kinds, changed, evidence, spans, checks, confidence, note);
  }

  public StepJudgment withEvidence(List<Evidence> changed) {
    return new StepJudgment(
        verdict, unsure, critique, kinds, inheritedFrom, changed, spans, checks, confidence, note);
  }

  public StepJudgment withSpans(List<Span> changed) {
    return new StepJudgment(
        verdict,
        unsure,
        critique,
        kinds,
        inheritedFrom,
        evidence,
        changed,
        checks,
        confidence,
        note);
  }

  public StepJudgment withChecks(List<VisualCheck> changed) {
    return new StepJudgment(
        verdict,
        unsure,
        critique,
        kinds,
        inheritedFrom,
        evidence,
        spans,
        changed,
        confidence,
        note);
  }

  public StepJudgment withConfidence(@Nullable Double changed) {
    return new StepJudgment(
        verdict, unsure, critique, kinds, inheritedFrom, evidence, spans, checks, changed, note);
  }

  public StepJudgment withNote(String changed) {
    return new StepJudgment(
        verdict,
        unsure,
        critique,
        kinds,
        inheritedFrom,
        evidence,
        spans,
        checks,
        confidence,
        changed);
  }
}
