package touchstone.annotation.critique;

/**
 * One batch of a critic's outputs on a data set. Runs that differ in anything here are kept apart.
 *
 * @param name tells batches of one critic apart; empty where there is only one
 * @param sample number of the sample, from 1, where a critic was asked several times
 */
public record CriticRun(String dataSet, String critic, String name, Protocol protocol, int sample) {
  public CriticRun {
    if (dataSet.isBlank()) {
      throw new IllegalArgumentException("critic run has no data set");
    }
    if (critic.isBlank()) {
      throw new IllegalArgumentException("critic run has no critic");
    }
    if (sample < 1) {
      throw new IllegalArgumentException("sample is not positive: " + sample);
    }
  }

  /** What names the first sample of the same run, whether there is one or not. */
  public CriticRun firstSample() {
    return new CriticRun(dataSet, critic, name, protocol, 1);
  }

  /** The run that is the same in all but how the critic was asked. */
  public CriticRun with(Protocol other) {
    return new CriticRun(dataSet, critic, name, other, sample);
  }
}
