package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Judgment;

/**
 * How far one annotator is with one item: the fold of the acts of that annotator on it.
 *
 * @param judgment as it stands now, whether submitted or not
 * @param skip why it is left unjudged; null for not skipped
 * @param submissions every one ever made, oldest first
 * @param inForce the one that counts; null before the first, after it was taken back, and while the
 *     item is skipped
 * @param time active milliseconds by step, 0 for the final answer
 * @param explanations the annotator's words on critics' explanations; a pair without one is left
 *     out
 */
public record Standing(
    Judgment judgment,
    @Nullable Skip skip,
    List<Submission> submissions,
    @Nullable Submission inForce,
    Set<Exposure> exposures,
    SortedMap<Integer, Long> time,
    SortedMap<ExplanationPair, ExplanationVerdict> explanations) {
  public static final Standing NONE =
      new Standing(
          Judgment.NONE,
          null,
          List.of(),
          null,
          EnumSet.noneOf(Exposure.class),
          Collections.emptySortedMap(),
          Collections.emptySortedMap());

  /** What figures over an item show of it. */
  static final Set<Exposure> FIGURES =
      Collections.unmodifiableSet(EnumSet.of(Exposure.CRITIC, Exposure.GOLD));

  /** What the queue shows of an item. */
  public enum Status {
    TO_DO,
    DRAFT,
    SUBMITTED,
    SKIPPED
  }

  public Standing {
    submissions = List.copyOf(submissions);
    Set<Exposure> ordered = EnumSet.noneOf(Exposure.class);
    ordered.addAll(exposures);
    exposures = Collections.unmodifiableSet(ordered);
    time = Collections.unmodifiableSortedMap(new TreeMap<>(time));
    SortedMap<ExplanationPair, ExplanationVerdict> judged = new TreeMap<>(explanations);
    judged.values().removeIf(ExplanationVerdict.NOT_JUDGED::equals);
    explanations = Collections.unmodifiableSortedMap(judged);
  }

  public Status status() {
    if (skip != null) {
      return Status.SKIPPED;
    }
    if (inForce != null && inForce.judgment().equals(judgment)) {
      return Status.SUBMITTED;
    }
    return judgment.equals(Judgment.NONE) ? Status.TO_DO : Status.DRAFT;
  }

  /**
   * Whether it is on record that figures were seen which rest on what critics and gold say here.
   */
  public boolean hasSeenFigures() {
    return exposures.containsAll(FIGURES);
  }

  /** Whether anything said here is about certain steps; a submission stays said. */
  boolean namesSteps() {
    return !judgment.equals(Judgment.NONE) || !submissions.isEmpty();
  }

  /** Active milliseconds over all steps and the answer. */
  public long totalTime() {
    return time.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The last submission that was made before anything was shown; nothing later changes it. */
  public Optional<Submission> blind() {
    return submissions.stream().filter(Submission::blind).reduce((earlier, later) -> later);
  }

  public Standing apply(Entry entry) {
    return switch (entry.act()) {
      case Act.Edited(var change) -> withJudgment(change.applyTo(judgment));
      case Act.Submitted() -> submitted(entry);
      case Act.Skipped(var why) -> concluded(why, submissions, null);
      case Act.Exposed(var to) -> exposed(to);
      case Act.Undone(_, var restored) -> restored(restored);
      case Act.Redone(_, var restored) -> restored(restored);
      case Act.Reconsidered(var changes) -> reconsidered(entry, changes);
      case Act.ExplanationJudged(var pair, var verdict) -> judged(pair, verdict);
      case Act.TimeSpent(int step, long milliseconds) -> spent(step, milliseconds);
      case Act.Segmented _,
          Act.Asked _,
          Act.Answered _,
          Act.Accepted _,
          Act.GuidelineSeen _,
          Act.Unknown _ ->
          this;
    };
  }

  /** Whether the annotator finds that an explanation names the mistake that the reference names. */
  public ExplanationVerdict of(ExplanationPair pair) {
    ExplanationVerdict verdict = explanations.get(pair);
    return verdict == null ? ExplanationVerdict.NOT_JUDGED : verdict;
  }

  /**
   * The annotator's words on a critic's output, in the form that figures take.
   *
   * @param references the human critiques of each step as they stand now
   */
  public JudgedExplanations judged(CriticOutputId output, List<List<String>> references) {
    List<List<ExplanationVerdict>> steps = new ArrayList<>();
    for (int step = 1; step <= references.size(); step++) {
      List<ExplanationVerdict> verdicts = new ArrayList<>();
      for (String reference : references.get(step - 1)) {
        verdicts.add(of(new ExplanationPair(output, step, reference)));
      }
      boolean untouched = verdicts.stream().allMatch(ExplanationVerdict.NOT_JUDGED::equals);
      steps.add(untouched ? List.of() : verdicts);
    }
    return new JudgedExplanations(steps);
  }

  private Standing submitted(Entry entry) {
    return submitted(entry, exposures.isEmpty());
  }

  /** Never blind, even where the exposure is told in an entry that comes later in logical order. */
  private Standing reconsidered(Entry entry, List<Change> changes) {
    return withChanges(changes).submitted(entry, false);
  }

  private Standing withChanges(List<Change> changes) {
    Judgment changed = judgment;
    for (Change change : changes) {
      changed = change.applyTo(changed);
    }
    return withJudgment(changed);
  }

  private Standing submitted(Entry entry, boolean blind) {
    Submission made = new Submission(entry.id(), entry.at(), entry.guideline(), judgment, blind);
    List<Submission> all = new ArrayList<>(submissions);
    all.add(made);
    return concluded(null, all, made);
  }

  private Standing exposed(Exposure to) {
    Set<Exposure> more = EnumSet.of(to);
    more.addAll(exposures);
    return new Standing(judgment, skip, submissions, inForce, more, time, explanations);
  }

  private Standing judged(ExplanationPair pair, ExplanationVerdict verdict) {
    SortedMap<ExplanationPair, ExplanationVerdict> more = new TreeMap<>(explanations);
    more.put(pair, verdict);
    return new Standing(judgment, skip, submissions, inForce, exposures, time, more);
  }

  private Standing spent(int step, long milliseconds) {
    SortedMap<Integer, Long> more = new TreeMap<>(time);
    more.merge(step, milliseconds, Long::sum);
    return new Standing(judgment, skip, submissions, inForce, exposures, more, explanations);
  }

  private Standing restored(Effect effect) {
    return switch (effect) {
      case Effect.Content(var change) -> withJudgment(change.applyTo(judgment));
      case Effect.Conclusion(var submission, var why) ->
          concluded(why, submissions, submissionOf(submission));
      case Effect.Reconsideration(var changes, var conclusion) ->
          withChanges(changes).restored(conclusion);
      case Effect.Explanation(var pair, var verdict) -> judged(pair, verdict);
      case Effect.Cut _, Effect.Sending _ -> this;
    };
  }

  private @Nullable Submission submissionOf(@Nullable EntryId entry) {
    for (Submission made : submissions) {
      if (made.entry().equals(entry)) {
        return made;
      }
    }
    return null;
  }

  private Standing concluded(
      @Nullable Skip why, List<Submission> made, @Nullable Submission counting) {
    return new Standing(judgment, why, made, counting, exposures, time, explanations);
  }

  /** The same with another judgment in it. */
  public Standing withJudgment(Judgment changed) {
    return new Standing(changed, skip, submissions, inForce, exposures, time, explanations);
  }
}
