package touchstone.assets.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one critic said of every step and answer, beside the gold, to be counted. */
final class CriticTally {
  /**
   * A gold step and whether the critic flagged it.
   *
   * @param before whether an earlier step of the item is wrong in gold
   * @param elsewhere whether any step of the item is wrong in gold
   */
  record Step(
      SampleItem item, SampleStep gold, boolean flagged, boolean before, boolean elsewhere) {
    boolean of(String superskill) {
      return superskill.equals(item.metadata().get("critic_superskill"));
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private int flaggedAnswers;

  CriticTally(Sample sample, String file) throws IOException {
    List<JsonNode> lines = SampleLines.of(sample, file);
    for (int i = 0; i < lines.size(); i++) {
      add(sample.viscoItems().get(i), lines.get(i).path("formatted"));
    }
  }

  long count(Predicate<Step> which) {
    return steps.stream().filter(which).count();
  }

  long flagged(Predicate<Step> which) {
    return count(which.and(Step::flagged));
  }

  int flaggedAnswers() {
    return flaggedAnswers;
  }

  private void add(SampleItem item, JsonNode formatted) {
    boolean elsewhere = item.steps().stream().anyMatch(step -> !step.correct());
    boolean before = false;
    for (int i = 0; i < item.steps().size(); i++) {
      SampleStep gold = item.steps().get(i);
      boolean flagged = isFalse(formatted.path("reasoning_correctness").path(i));
      steps.add(new Step(item, gold, flagged, before, elsewhere));
      before |= !gold.correct();
    }
    flaggedAnswers += isFalse(formatted.path("answer_correctness")) ? 1 : 0;
  }

  private static boolean isFalse(JsonNode verdict) {
    return verdict.isBoolean() && !verdict.booleanValue();
  }
}
