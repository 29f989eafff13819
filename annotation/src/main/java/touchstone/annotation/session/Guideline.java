package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;

/**
 * The rules of judging, as its front matter states them, and the words for people.
 *
 * @param id derived from the text, so that equal guidelines have equal ids
 * @param version 1 and up, as its author counts
 * @param verdicts the values a step may get, correct and incorrect among them
 * @param kinds the taxonomy of errors, in the order of their keys
 * @param stopAtFirstError whether steps after the first incorrect one stay unjudged
 * @param required what a submission needs beside verdicts and critiques
 * @param checklist visual questions to ask of every step
 * @param confidence whether annotators say how sure they are of each verdict
 * @param body Markdown
 */
public record Guideline(
    String id,
    String name,
    int version,
    Set<Verdict> verdicts,
    List<ErrorKind> kinds,
    Inherited inherited,
    Neutral neutral,
    boolean stopAtFirstError,
    Set<Requirement> required,
    LabelVisibility label,
    List<String> checklist,
    boolean confidence,
    String body) {

  /** How a step counts that is wrong only because of an earlier one. */
  public enum Inherited {
    INCORRECT,
    CORRECT,
    EXCLUDE
  }

  /** How a neutral verdict counts where figures know two values only. */
  public enum Neutral {
    CORRECT,
    INCORRECT
  }

  public enum Requirement {
    /** An error kind on every incorrect step. */
    KIND,
    /** A region on every step with a perception error. */
    PERCEPTION_EVIDENCE,
    /** Every visual check answered before a step may be correct. */
    VISUAL_CHECKS
  }

  /** When the reference answer may be seen. */
  public enum LabelVisibility {
    /** Part of the task; seeing it is no exposure. */
    ALWAYS,
    /** Whoever asks sees it, and the exposure is recorded. */
    ON_REQUEST,
    AFTER_SUBMISSION
  }

  public Guideline {
    if (name.isBlank()) {
      throw new IllegalArgumentException("guideline has no name");
    }
    if (version < 1) {
      throw new IllegalArgumentException("guideline version is not positive: " + version);
    }
    verdicts = Set.copyOf(verdicts);
    if (!verdicts.containsAll(Set.of(Verdict.CORRECT, Verdict.INCORRECT))) {
      throw new IllegalArgumentException("guideline lacks correct or incorrect among its verdicts");
    }
    kinds = List.copyOf(kinds);
    required = Set.copyOf(required);
    checklist = List.copyOf(checklist);
  }

  /**
   * The visual checks of a step: first the item's and then the checklist's, answered or not, then
   * the annotator's own.
   *
   * @param ofItem what the item asks about the step
   */
  public List<VisualCheck> checksOf(StepJudgment said, List<String> ofItem) {
    Set<String> given = new LinkedHashSet<>(ofItem);
    given.addAll(checklist);
    List<VisualCheck> checks = new ArrayList<>();
    for (String question : given) {
      checks.add(
          said.checks().stream()
              .filter(check -> check.question().equals(question))
              .findFirst()
              .orElseGet(() -> new VisualCheck(question, null, null)));
    }
    said.checks().stream().filter(check -> !given.contains(check.question())).forEach(checks::add);
    return checks;
  }
}
