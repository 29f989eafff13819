package touchstone.annotation.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline.Inherited;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.annotation.session.Guideline.Requirement;

/** Guidelines to test under. */
final class Guidelines {
  static final Guideline TWO_VALUED =
      guideline(EnumSet.of(Verdict.CORRECT, Verdict.INCORRECT), false, Set.of(), List.of());
  static final Guideline TWO_VALUED_REVISED = revised(TWO_VALUED);
  static final Guideline STOPS_AT_FIRST_ERROR =
      guideline(EnumSet.allOf(Verdict.class), true, Set.of(), List.of());

  private Guidelines() {}

  static Guideline requiring(Requirement requirement, String... checklist) {
    return guideline(EnumSet.allOf(Verdict.class), false, Set.of(requirement), List.of(checklist));
  }

  private static Guideline revised(Guideline before) {
    return new Guideline(
        before.id() + " revised",
        before.name(),
        before.version() + 1,
        before.verdicts(),
        before.kinds(),
        before.inherited(),
        before.neutral(),
        before.stopAtFirstError(),
        before.required(),
        before.label(),
        before.checklist(),
        before.confidence(),
        before.body());
  }

  private static Guideline guideline(
      Set<Verdict> verdicts, boolean stop, Set<Requirement> required, List<String> checklist) {
    return new Guideline(
        "g",
        "Test",
        1,
        verdicts,
        List.of(new ErrorKind("perception"), new ErrorKind("reasoning")),
        Inherited.INCORRECT,
        Guideline.Neutral.CORRECT,
        stop,
        required,
        LabelVisibility.ON_REQUEST,
        checklist,
        false,
        "");
  }
}
