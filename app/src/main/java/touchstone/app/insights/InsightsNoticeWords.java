package touchstone.app.insights;

import java.io.IOException;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.metrics.NeutralSteps;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.StudySettings;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** Notices of the figures in words. */
public final class InsightsNoticeWords {
  private final Words words;

  public InsightsNoticeWords(Words words) {
    this.words = words;
  }

  /** What happened last, or else what the figures are that show. */
  public String of(InsightsNotice notice, InsightsState state) {
    return switch (notice) {
      case InsightsNotice.None() -> of(state);
      case InsightsNotice.Reported(var file) -> words.text("insights.notice.reported", file);
      case InsightsNotice.NotReported(var file, IOException _) ->
          words.text("insights.notice.not-reported", file);
      case InsightsNotice.NotReported(_, var cause) -> new FailureWords(words).of(cause);
    };
  }

  private String of(InsightsState state) {
    return state instanceof InsightsState.Shown(var results, _)
        ? words.text(
            isAsInVisco(results.data().settings()) ? "insights.status" : "insights.status.other")
        : "";
  }

  /** Whether the figures mean what VISCO's scripts compute. */
  private static boolean isAsInVisco(StudySettings settings) {
    return settings.against() instanceof Against.Gold
        && settings.inherited() == InheritedErrors.INCORRECT
        && settings.neutral() == NeutralSteps.CORRECT;
  }
}
