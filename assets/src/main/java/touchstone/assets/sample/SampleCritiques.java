package touchstone.assets.sample;

/**
 * A file of one critic's outputs in VISCO's format, a line for each of {@link Sample#viscoItems}.
 *
 * @param protocol {@code critique} or {@code lookback}
 * @param file where {@link Sample#open} finds the outputs
 */
public record SampleCritiques(String critic, String protocol, String file) {

  /** Where {@link Sample#open} finds the judge's verdicts on the explanations. */
  public String judgeCache() {
    return file + ".gpt_evaluate_cache";
  }
}
