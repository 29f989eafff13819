package touchstone.annotation.metrics.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import touchstone.annotation.metrics.Figure;

/**
 * The first pattern, misses of visual perception, in percent of steps. Hit and false-alarm rates
 * belong together, and F1 never stands alone: it moves with the share of errors.
 *
 * @param hitDifference hit rate on Perception items minus that on Reasoning items, in points
 * @param falseAlarmDifference the same of the false-alarm rates
 * @param f1Difference the same of the F1s
 * @param hitsByKind the hit rate on errors of each tagged kind, in the order of the kinds' names; a
 *     step of several kinds is in each
 */
public record PerceptionFigures(
    Detection reasoning,
    Detection perception,
    Figure hitDifference,
    Figure falseAlarmDifference,
    Figure f1Difference,
    SequencedMap<String, Figure> hitsByKind) {
  public PerceptionFigures {
    hitsByKind = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hitsByKind));
  }

  /**
   * How well errors are told from correct steps.
   *
   * @param hitRate flagged, of the steps that gold calls incorrect
   * @param falseAlarmRate flagged, of the steps that gold calls correct
   * @param f1 over all steps
   */
  public record Detection(Figure hitRate, Figure falseAlarmRate, Figure f1) {}
}
