package touchstone.assets.sample.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.assets.sample.SampleItem;
import touchstone.assets.sample.SampleStep;

/** One line of VISCO's judge cache: for each step a verdict per reference, or nulls. */
final class JudgeCacheLine {
  private static final List<@Nullable Boolean> ALL_SAME =
      Collections.nCopies(SampleStep.REFERENCES, true);

  /** What VISCO keeps where the call of the judge failed; its rule reads that as correct. */
  private static final Verdict FAILED = new Verdict("TODO", true);

  private JudgeCacheLine() {}

  record Verdict(String response, boolean correct) {}

  static List<List<@Nullable Verdict>> of(SampleItem item, CriticSource source) {
    CriticSource.Output output = source.of(item);
    List<List<@Nullable Verdict>> steps = new ArrayList<>();
    for (int step = 1; step <= item.steps().size(); step++) {
      SampleStep gold = item.steps().get(step - 1);
      List<@Nullable Verdict> verdicts = new ArrayList<>();
      for (int slot = 0; slot < SampleStep.REFERENCES; slot++) {
        boolean judged = !gold.correct() && output.flags(step);
        verdicts.add(judged ? verdict(gold.references().get(slot), output, step, slot) : null);
      }
      steps.add(verdicts);
    }
    return steps;
  }

  private static Verdict verdict(String reference, CriticSource.Output output, int step, int slot) {
    Boolean same = output.sameMistake().getOrDefault(step, ALL_SAME).get(slot);
    if (same == null) {
      return FAILED;
    }
    String comparison =
        same ? "Both point at the same core mistake." : "This is not the mistake of the reference.";
    return new Verdict(
        "The ground truth says: %s The critique says: %s %s\n\n# Judgment: the critique is %s."
            .formatted(
                reference, output.steps().get(step), comparison, same ? "correct" : "incorrect"),
        same);
  }
}
