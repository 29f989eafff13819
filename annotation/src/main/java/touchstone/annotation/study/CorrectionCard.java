package touchstone.annotation.study;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.correction.Correction;
import touchstone.annotation.metrics.correction.CorrectionFigures;
import touchstone.annotation.metrics.correction.CorrectionMetrics;

/**
 * How one corrector did.
 *
 * @param own on the responses that the corrector wrote itself, the only ones for which SCoRe's
 *     deltas, CL and CS are shown; of no answers where it wrote none
 * @param byFormat only formats that occur
 * @param ownByFormat the same formats, on the corrector's own responses
 */
public record CorrectionCard(
    CorrectedAnswers answers,
    CorrectionFigures figures,
    CorrectionFigures own,
    Map<AnswerFormat, CorrectionFigures> byFormat,
    Map<AnswerFormat, CorrectionFigures> ownByFormat) {
  public CorrectionCard {
    byFormat = Collections.unmodifiableMap(new TreeMap<>(byFormat));
    ownByFormat = Collections.unmodifiableMap(new TreeMap<>(ownByFormat));
  }

  public static CorrectionCard of(CorrectedAnswers answers, Bootstrap bootstrap) {
    CorrectionMetrics metrics = new CorrectionMetrics(bootstrap);
    Map<AnswerFormat, CorrectionFigures> byFormat = new EnumMap<>(AnswerFormat.class);
    Map<AnswerFormat, CorrectionFigures> ownByFormat = new EnumMap<>(AnswerFormat.class);
    for (AnswerFormat format : AnswerFormat.values()) {
      List<Correction> part = answers.of(format);
      if (!part.isEmpty()) {
        byFormat.put(format, metrics.figures(part));
        ownByFormat.put(
            format,
            metrics.figures(
                part.stream().filter(c -> answers.ownResponses().contains(c.itemId())).toList()));
      }
    }
    return new CorrectionCard(
        answers,
        metrics.figures(answers.corrections()),
        metrics.figures(answers.own()),
        byFormat,
        ownByFormat);
  }

  /** Whether there is any response that the corrector wrote itself. */
  public boolean hasOwn() {
    return !answers.ownResponses().isEmpty();
  }

  /** Whether the corrector wrote only a part of the responses. */
  public boolean ownInPart() {
    return hasOwn() && answers.own().size() < answers.corrections().size();
  }
}
