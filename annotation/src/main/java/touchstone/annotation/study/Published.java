package touchstone.annotation.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.GoldItem;

/**
 * What VISCO (CVPR 2025) and later reports on it publish, on the 0–100 scale. The names are theirs.
 *
 * <p>Each figure is null where none is published.
 */
public record Published(
    String name,
    @Nullable Double viscore,
    @Nullable Double ansF1,
    @Nullable Double thF1,
    @Nullable Double exF1,
    @Nullable Double percentIncorrect) {
  private static final long ITEMS = 1_645;
  private static final long STEPS = 5_604;
  private static final long WRONG_STEPS = 1_346;
  private static final long WRONG_ANSWERS = 502;

  private static final List<Published> ALL =
      List.of(
          new Published("Human experts", 86.47, 100.0, 90.6, 71.4, null),
          new Published("Qwen2.5-VL-72B", 55.59, 64.3, 61.1, 43.7, null),
          new Published("GPT-4o-2024-08-06", 52.36, 63.0, 57.2, 39.8, 24.1),
          new Published("Claude-3.5-Sonnet", 51.28, 61.8, 58.1, 37.6, null),
          new Published("Gemini-1.5-Pro", 45.01, 55.6, 51.2, 32.0, 24.2),
          new Published("InternVL2-8B", 23.33, 37.1, 31.1, 11.0, 13.7),
          new Published("InternVL2-26B", null, null, null, null, 11.1),
          new Published("GPT-4o-2024-08-06 + LookBack", null, null, null, null, 33.2),
          new Published("Gemini-1.5-Pro + LookBack", null, null, null, null, 33.6),
          new Published("InternVL2-8B + LookBack", null, null, null, null, 32.0),
          new Published("InternVL2-26B + LookBack", null, null, null, null, 31.4),
          new Published("Random", null, 37.9, 32.0, null, null));

  /**
   * The published figures where gold is VISCO's own, none elsewhere. It is told by its ids' form
   * and its counts of items, steps, wrong steps and wrong answers: a part of the data set, or one
   * with another judgment in it, has others.
   */
  public static List<Published> beside(StudyData data) {
    return data.allImported() && data.viscoNamed() && isVisco(data) ? ALL : List.of();
  }

  private static boolean isVisco(StudyData data) {
    List<GoldItem> items = data.items();
    return data.settings().against() instanceof Against.Gold
        && items.size() == ITEMS
        && data.steps() == STEPS
        && items.stream().filter(item -> item.answer() == Verdict.INCORRECT).count()
            == WRONG_ANSWERS
        && items.stream()
                .flatMap(item -> item.steps().stream())
                .filter(step -> step.verdict() == Verdict.INCORRECT)
                .count()
            == WRONG_STEPS;
  }
}
