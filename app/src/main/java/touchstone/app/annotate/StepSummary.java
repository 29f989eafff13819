package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.Guideline;
import touchstone.assets.words.Words;

/** What is said of a step beside verdict and critique, in one line. */
record StepSummary(Guideline guideline, Words words) {
  String of(StepJudgment said, List<String> asked) {
    List<String> parts = new ArrayList<>();
    if (said.verdict() == Verdict.INCORRECT) {
      addError(parts, said);
    }
    if (said.unsure()) {
      parts.add(words.text("unsure"));
    }
    Double confidence = said.confidence();
    if (confidence != null) {
      parts.add(words.text("confidence.sure", confidence));
    }
    if (!said.checks().isEmpty()) {
      List<VisualCheck> checks = guideline.checksOf(said, asked);
      long answered = checks.stream().filter(check -> check.answer() != null).count();
      parts.add(words.text("check.count", answered, checks.size()));
    }
    if (!said.note().isBlank()) {
      parts.add(words.text("note"));
    }
    return String.join(" · ", parts);
  }

  private void addError(List<String> parts, StepJudgment said) {
    if (said.isInherited()) {
      parts.add(words.text("inherited.from", numbers(said.inheritedFrom())));
    }
    for (ErrorKind kind : said.kinds()) {
      parts.add(kind.name());
    }
    if (!said.spans().isEmpty()) {
      parts.add(words.text("span.count", said.spans().size()));
    }
  }

  static String numbers(Collection<Integer> steps) {
    return steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
