package touchstone.storage.exchange.critic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.CritiqueFigures;

/**
 * One critic's figures from files.
 *
 * @param bySuperskill Reasoning and Perception first, then what other values {@code
 *     critic_superskill} has
 * @param recoverableFormatErrors format errors that a person could read for all that: they change
 *     no figure
 * @param repairedVerdicts verdicts that were no booleans but could only mean one
 * @param unjudgedGold steps and answers that gold says nothing of; as in the reference, a flag on
 *     one is a false alarm
 * @param judge null where no judge's cache was given
 */
public record FileEvaluationReport(
    CritiqueFigures total,
    SequencedMap<String, CritiqueFigures> bySuperskill,
    long recoverableFormatErrors,
    long repairedVerdicts,
    long unjudgedGold,
    @Nullable JudgeTally judge) {
  private static final String TOTAL = "Total";

  public FileEvaluationReport {
    bySuperskill = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bySuperskill));
  }

  /**
   * What the judge's cache holds.
   *
   * @param undecided verdicts that rest on a text that ends neither way
   */
  public record JudgeTally(long verdicts, long undecided) {}

  /** All figures by the name of their group, {@code Total} first, as the reference prints them. */
  public SequencedMap<String, CritiqueFigures> groups() {
    SequencedMap<String, CritiqueFigures> groups = new LinkedHashMap<>();
    groups.put(TOTAL, total);
    bySuperskill.forEach(groups::putIfAbsent);
    return groups;
  }
}
