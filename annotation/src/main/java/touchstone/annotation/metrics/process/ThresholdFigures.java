package touchstone.annotation.metrics.process;

import touchstone.annotation.metrics.Figure;

/**
 * Step scores against gold at one threshold: a step scored below it is called incorrect.
 *
 * @param overestimated incorrect steps scored at the threshold or above, in percent
 * @param underestimated correct steps scored below it, in percent
 */
public record ThresholdFigures(Confusion confusion, Figure overestimated, Figure underestimated) {
  /** How many steps fell where. */
  public record Confusion(
      long incorrectBelow, long incorrectAbove, long correctBelow, long correctAbove) {}
}
