package touchstone.annotation.study;

import java.util.List;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.ensemble.SampledItem;

/**
 * Several samples of one critic.
 *
 * @param first the first of the runs, which differ in their sample number alone
 */
public record Samples(CriticRun first, List<SampledItem> items) {
  public Samples {
    items = List.copyOf(items);
  }
}
