package touchstone.annotation.metrics.bias;

import java.util.List;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Tallies;
import touchstone.annotation.metrics.Undefined;

/** How much better a judge scores responses of its own model than gold does (DBG). */
public final class SelfPreference {
  /**
   * Scores of one response that the judge's own model wrote, both on the same scale.
   *
   * @param judge what the judge gives
   * @param gold what gold gives
   */
  public record OwnResponse(double judge, double gold) {}

  private final Bootstrap bootstrap;

  public SelfPreference(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Mean of the judge's scores minus mean of gold's, in the unit of the scores. */
  public Figure figure(List<OwnResponse> responses) {
    Tallies tallies =
        new Tallies(
            2, responses.stream().map(r -> new double[] {1, r.judge() - r.gold()}).toList());
    return bootstrap
        .estimate(
            responses.size(),
            draws -> {
              double[] totals = tallies.totals(draws);
              return new double[] {totals[1] / totals[0]};
            })
        .getFirst()
        .figure(responses.size(), Undefined.NO_CASES);
  }
}
