package touchstone.annotation.study;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.correction.CorrectionFigures;
import touchstone.annotation.metrics.correction.CorrectionMetrics;

/**
 * How one corrector did.
 *
 * @param byFormat only formats that occur
 */
public record CorrectionCard(
    CorrectedAnswers answers,
    CorrectionFigures figures,
    Map<AnswerFormat, CorrectionFigures> byFormat) {
  public CorrectionCard {
    byFormat = Collections.unmodifiableMap(new TreeMap<>(byFormat));
  }

  public static CorrectionCard of(CorrectedAnswers answers, Bootstrap bootstrap) {
    CorrectionMetrics metrics = new CorrectionMetrics(bootstrap);
    Map<AnswerFormat, CorrectionFigures> byFormat = new EnumMap<>(AnswerFormat.class);
    for (AnswerFormat format : AnswerFormat.values()) {
      if (!answers.of(format).isEmpty()) {
        byFormat.put(format, metrics.figures(answers.of(format)));
      }
    }
    return new CorrectionCard(answers, metrics.figures(answers.corrections()), byFormat);
  }
}
