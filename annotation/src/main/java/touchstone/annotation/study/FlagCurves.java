package touchstone.annotation.study;

import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Reading;

/** How a contender's flags follow something besides the truth. */
public record FlagCurves(FlagCurve byPosition, FlagCurve byLength) {
  public static FlagCurves of(Contender contender, Reading reading, Bootstrap bootstrap) {
    return new FlagCurves(
        FlagCurve.byPosition(contender, reading, bootstrap),
        FlagCurve.byLength(contender, reading, bootstrap));
  }
}
