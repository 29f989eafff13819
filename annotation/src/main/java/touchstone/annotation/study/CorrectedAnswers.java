package touchstone.annotation.study;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.annotation.metrics.correction.Correction;

/**
 * One corrector's new answers, given one source of critiques in one setting.
 *
 * @param critiqueSource human, gold, or a critic's name
 * @param setting A, AS or ASE
 * @param ownResponses whether the corrector wrote the responses itself: only then do SCoRe's
 *     deltas, CL and CS mean what they say
 * @param formats by the id of each corrected item
 */
public record CorrectedAnswers(
    String corrector,
    String critiqueSource,
    String setting,
    boolean ownResponses,
    List<Correction> corrections,
    Map<String, AnswerFormat> formats) {
  public CorrectedAnswers {
    corrections = List.copyOf(corrections);
    formats = Collections.unmodifiableMap(new TreeMap<>(formats));
  }

  /** The corrections of answers in one format. */
  public List<Correction> of(AnswerFormat format) {
    return corrections.stream().filter(c -> formats.get(c.itemId()) == format).toList();
  }
}
