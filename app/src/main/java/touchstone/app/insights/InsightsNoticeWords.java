package touchstone.app.insights;

import java.io.IOException;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** Notices of the figures in words. */
public final class InsightsNoticeWords {
  private final Words words;

  public InsightsNoticeWords(Words words) {
    this.words = words;
  }

  public String of(InsightsNotice notice) {
    return switch (notice) {
      case InsightsNotice.None() -> words.text("insights.status");
      case InsightsNotice.Reported(var file) -> words.text("insights.notice.reported", file);
      case InsightsNotice.NotReported(var file, IOException _) ->
          words.text("insights.notice.not-reported", file);
      case InsightsNotice.NotReported(_, var cause) -> new FailureWords(words).of(cause);
    };
  }
}
