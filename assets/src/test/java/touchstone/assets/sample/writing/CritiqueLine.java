package touchstone.assets.sample.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import touchstone.assets.sample.SampleItem;

/** One line of VISCO's critique output, components in the order of its keys. */
record CritiqueLine(
    String response,
    Formatted formatted,
    boolean formatError,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AdditionalInfo additionalInfo) {

  record Formatted(
      @Nullable Boolean answerCorrectness,
      List<@Nullable Boolean> reasoningCorrectness,
      List<@Nullable String> reasoningCritic) {}

  record AdditionalInfo(
      String refAnswer, List<List<String>> visualQuestions, List<List<String>> visualAnswers) {}

  static CritiqueLine of(SampleItem item, CriticSource source) {
    CriticSource.Output output = source.of(item);
    Formatted formatted = formatted(item.steps().size(), output, source.agreement());
    String response = output.raw() == null ? response(formatted) : output.raw();
    boolean formatError = output.unreadable() || !output.withoutExplanation().isEmpty();
    return new CritiqueLine(response, formatted, formatError, lookBack(item, output));
  }

  private static Formatted formatted(int steps, CriticSource.Output output, String agreement) {
    List<@Nullable Boolean> verdicts = new ArrayList<>();
    List<@Nullable String> explanations = new ArrayList<>();
    for (int step = 1; step <= steps; step++) {
      boolean silent = output.unreadable() || output.withoutStep().contains(step);
      boolean bare = silent || output.withoutExplanation().contains(step);
      verdicts.add(silent ? null : Boolean.valueOf(!output.flags(step)));
      explanations.add(bare ? null : output.steps().getOrDefault(step, agreement));
    }
    Boolean answer = output.answer() == null ? Boolean.TRUE : output.answer();
    return new Formatted(output.unreadable() ? null : answer, verdicts, explanations);
  }

  /** The text from which the verdicts are read: JSON in a Markdown fence, as the prompt asks. */
  private static String response(Formatted formatted) {
    StringJoiner lines = new StringJoiner(",\n", "```json\n{\n", "\n}\n```");
    for (int i = 0; i < formatted.reasoningCorrectness().size(); i++) {
      Boolean verdict = formatted.reasoningCorrectness().get(i);
      String explanation = formatted.reasoningCritic().get(i);
      if (verdict != null) {
        String said = explanation == null ? "" : ", \"explanation\": " + Sources.json(explanation);
        lines.add("  \"step_" + (i + 1) + "\": {\"correctness\": " + verdict + said + "}");
      }
    }
    return lines.add("  \"answer_correctness\": " + formatted.answerCorrectness()).toString();
  }

  private static @Nullable AdditionalInfo lookBack(SampleItem item, CriticSource.Output output) {
    String reference = output.reference();
    if (reference == null) {
      return null;
    }
    if (output.checks().size() != item.steps().size()) {
      throw new IllegalArgumentException("checks must be given for every step of " + item.id());
    }
    return new AdditionalInfo(reference, column(output, 0), column(output, 1));
  }

  private static List<List<String>> column(CriticSource.Output output, int index) {
    return output.checks().stream()
        .map(step -> step.stream().map(check -> check.get(index)).toList())
        .toList();
  }
}
