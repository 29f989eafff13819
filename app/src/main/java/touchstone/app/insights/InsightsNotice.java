package touchstone.app.insights;

/** What was done last that is worth a word. */
public sealed interface InsightsNotice {
  record None() implements InsightsNotice {}

  /**
   * A report was written.
   *
   * @param file its name
   */
  record Reported(String file) implements InsightsNotice {}

  /** A report could not be written to a file of that name. */
  record NotReported(String file, Exception cause) implements InsightsNotice {}
}
