package touchstone.annotation.study;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import touchstone.annotation.metrics.correction.Correction;

/**
 * One corrector's new answers, given one source of critiques in one setting.
 *
 * @param corrector empty where nothing tells whose answers they are
 * @param critiqueSource human, gold, or a critic's name; empty where nothing tells
 * @param setting A, AS or ASE; empty where nothing tells
 * @param ownResponses ids of the items whose responses the corrector wrote itself: on these alone
 *     do SCoRe's deltas, CL and CS mean what they say
 * @param formats by the id of each corrected item
 * @param withoutRule answers from sources without a rule of their own, matched exactly
 * @param unreadable answers that the rule could not read, and so counts as wrong
 */
public record CorrectedAnswers(
    String corrector,
    String critiqueSource,
    String setting,
    Set<String> ownResponses,
    List<Correction> corrections,
    Map<String, AnswerFormat> formats,
    long withoutRule,
    long unreadable) {
  public CorrectedAnswers {
    ownResponses = Set.copyOf(ownResponses);
    corrections = List.copyOf(corrections);
    formats = Collections.unmodifiableMap(new TreeMap<>(formats));
  }

  /** The corrections of responses that the corrector wrote itself. */
  public List<Correction> own() {
    return corrections.stream().filter(c -> ownResponses.contains(c.itemId())).toList();
  }

  /** The corrections of answers in one format. */
  public List<Correction> of(AnswerFormat format) {
    return corrections.stream().filter(c -> formats.get(c.itemId()) == format).toList();
  }
}
