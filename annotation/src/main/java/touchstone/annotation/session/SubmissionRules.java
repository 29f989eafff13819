package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline.Requirement;

/** What a guideline asks of a judgment before it may be submitted. */
public record SubmissionRules(Guideline guideline) {
  private static final ErrorKind PERCEPTION = new ErrorKind("perception");

  /** What is missing, in reading order; empty if the judgment may be submitted. */
  public List<Missing> missing(Judgment judgment, Item item) {
    List<Missing> missing = new ArrayList<>();
    for (int step = 1; step <= item.stepCount(); step++) {
      StepJudgment said = judgment.step(step);
      addMissing(missing, step, said, item.questionsOn(step));
      if (guideline.stopAtFirstError() && said.verdict() == Verdict.INCORRECT) {
        break;
      }
    }
    if (!isAllowed(judgment.answer())) {
      missing.add(new Missing.AnswerVerdict());
    }
    return missing;
  }

  /** A verdict that the guideline does not have is none. */
  private boolean isAllowed(@Nullable Verdict verdict) {
    return verdict != null && guideline.verdicts().contains(verdict);
  }

  private void addMissing(List<Missing> missing, int step, StepJudgment said, List<String> asked) {
    switch (isAllowed(said.verdict()) ? said.verdict() : null) {
      case null -> missing.add(new Missing.StepVerdict(step));
      case INCORRECT -> addMissingOfError(missing, step, said);
      case NEUTRAL -> {}
      case CORRECT -> {
        if (guideline.required().contains(Requirement.VISUAL_CHECKS)
            && !checksAnswered(said, asked)) {
          missing.add(new Missing.VisualChecks(step));
        }
      }
    }
  }

  private void addMissingOfError(List<Missing> missing, int step, StepJudgment said) {
    if (said.critique().isBlank()) {
      missing.add(new Missing.Critique(step));
    }
    if (guideline.required().contains(Requirement.KIND) && said.allKinds().isEmpty()) {
      missing.add(new Missing.Kind(step));
    }
    if (guideline.required().contains(Requirement.PERCEPTION_EVIDENCE)
        && said.allKinds().contains(PERCEPTION)
        && said.evidence().isEmpty()) {
      missing.add(new Missing.EvidenceOf(step));
    }
  }

  private boolean checksAnswered(StepJudgment said, List<String> asked) {
    return guideline.checksOf(said, asked).stream().allMatch(check -> check.answer() != null);
  }
}
