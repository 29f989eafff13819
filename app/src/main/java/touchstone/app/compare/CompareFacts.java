package touchstone.app.compare;

import java.util.List;
import java.util.Map;
import touchstone.annotation.comparison.Cases;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.study.StudyData;

/**
 * What is known of all items together.
 *
 * @param figures by critic, over the items that the reader has judged
 * @param agreement κ of the reader and the model judge, by critic
 */
public record CompareFacts(
    StudyData data,
    Cases cases,
    Map<CriticRun, CritiqueFigures> figures,
    Map<CriticRun, Figure> agreement) {
  public CompareFacts {
    figures = Map.copyOf(figures);
    agreement = Map.copyOf(agreement);
  }

  /** Whether no critic was imported. */
  public boolean hasNoCritics() {
    return cases.runs().isEmpty();
  }

  /** The values of a key among the items, in their order. */
  public List<String> values(String key) {
    return data.values(key);
  }
}
