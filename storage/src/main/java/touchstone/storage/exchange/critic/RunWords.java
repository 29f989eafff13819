package touchstone.storage.exchange.critic;

import java.util.Locale;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.critique.CriticRun;

/** Names runs in messages. */
public final class RunWords {
  private RunWords() {}

  /** As in {@code critic-b (lookback, run hot, sample 2, data set pilot)}. */
  public static String of(CriticRun run) {
    return "%s (%s%s%s, data set %s)"
        .formatted(
            run.critic(),
            run.protocol().name().toLowerCase(Locale.ROOT),
            run.name().isEmpty() ? "" : ", run " + run.name(),
            run.sample() == 1 ? "" : ", sample " + run.sample(),
            run.dataSet());
  }

  /** As in {@code model-a after human (ASE, data set pilot)}. */
  public static String of(CorrectionRun run) {
    return "%s after %s (%s, data set %s)"
        .formatted(run.corrector(), run.source().name(), run.setting(), run.dataSet());
  }
}
