package touchstone.app.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Guideline.Requirement;
import touchstone.assets.words.Words;

/** What the program obeys of a guideline, as a short list for people. */
final class GuidelineRules {
  private final Words words;

  /** One rule: what it is about, and what holds. */
  record Rule(String subject, String value) {}

  GuidelineRules(Words words) {
    this.words = words;
  }

  List<Rule> of(Guideline guideline) {
    List<Rule> rules = new ArrayList<>();
    rules.add(rule("guideline.verdicts", verdicts(guideline)));
    if (!guideline.kinds().isEmpty()) {
      rules.add(
          rule(
              "guideline.kinds",
              guideline.kinds().stream().map(ErrorKind::name).collect(Collectors.joining(", "))));
    }
    rules.add(rule("guideline.inherited", words.text(inheritedKey(guideline))));
    rules.add(
        rule(
            "guideline.extent",
            words.text(
                guideline.stopAtFirstError()
                    ? "guideline.extent.first-error"
                    : "guideline.extent.all")));
    rules.add(rule("guideline.required", required(guideline)));
    rules.add(rule("guideline.label", words.text(labelKey(guideline))));
    return rules;
  }

  private Rule rule(String subjectKey, String value) {
    return new Rule(words.text(subjectKey), value);
  }

  private String verdicts(Guideline guideline) {
    return guideline.verdicts().stream()
        .sorted(Comparator.<Verdict>naturalOrder().reversed())
        .map(verdict -> words.text(verdictKey(verdict)))
        .collect(Collectors.joining(", "));
  }

  private String required(Guideline guideline) {
    List<String> required = new ArrayList<>();
    required.add(words.text("guideline.required.critique"));
    guideline.required().stream()
        .sorted()
        .forEach(requirement -> required.add(words.text(requirementKey(requirement))));
    return String.join(", ", required);
  }

  private static String verdictKey(Verdict verdict) {
    return switch (verdict) {
      case CORRECT -> "verdict.correct";
      case NEUTRAL -> "verdict.neutral";
      case INCORRECT -> "verdict.incorrect";
    };
  }

  private static String inheritedKey(Guideline guideline) {
    return switch (guideline.inherited()) {
      case INCORRECT -> "guideline.inherited.incorrect";
      case CORRECT -> "guideline.inherited.correct";
      case EXCLUDE -> "guideline.inherited.exclude";
    };
  }

  private static String requirementKey(Requirement requirement) {
    return switch (requirement) {
      case KIND -> "guideline.required.kind";
      case PERCEPTION_EVIDENCE -> "guideline.required.evidence";
      case VISUAL_CHECKS -> "guideline.required.checks";
    };
  }

  private static String labelKey(Guideline guideline) {
    return switch (guideline.label()) {
      case ALWAYS -> "guideline.label.always";
      case ON_REQUEST -> "guideline.label.on-request";
      case AFTER_SUBMISSION -> "guideline.label.after-submission";
    };
  }
}
