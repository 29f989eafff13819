package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerMatch;
import touchstone.annotation.answer.AnswerMatcher;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.answer.Reading;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.correction.Correction;

/**
 * Says of one corrector's answers whether they are right, by the rules of VISCO's scripts. Used by
 * one thread.
 */
public final class AnswersAfter {
  private static final String WRONG_AT_FIRST = "test1";

  private final AnswerMatcher matcher = new AnswerMatcher(Reading.REFERENCE);
  private final String corrector;
  private final List<Correction> corrections = new ArrayList<>();
  private final Map<String, AnswerFormat> formats = new TreeMap<>();
  private final Set<String> own = new HashSet<>();
  private long withoutRule;
  private long unreadable;

  public AnswersAfter(String corrector) {
    this.corrector = corrector;
  }

  /**
   * Whether an item's first answer was right: VISCO's ids tell it, as its scripts read them;
   * elsewhere gold does.
   *
   * @param gold of the answer; null where nobody judged it
   * @param wrong which verdicts say that an answer is wrong
   * @return empty where nothing tells
   */
  public static Optional<Boolean> wasRight(
      String sourceId, @Nullable Verdict gold, Predicate<Verdict> wrong) {
    if (Truths.isNamedAsInVisco(sourceId)) {
      return Optional.of(!sourceId.startsWith(WRONG_AT_FIRST));
    }
    return Optional.ofNullable(gold).map(verdict -> !wrong.test(verdict));
  }

  /**
   * Takes one new answer in.
   *
   * @param before whether the first answer was right
   * @param model that wrote the response; null where it is not known
   */
  public void add(
      String item, boolean before, AnswerValue answer, AnswerKey key, @Nullable String model) {
    AnswerMatch match = matcher.match(answer, key.label(), key.metadata());
    corrections.add(new Correction(item, before, match.right()));
    formats.put(item, AnswerFormat.of(key, match.rule()));
    withoutRule += match.basis() == AnswerMatch.Basis.NO_RULE ? 1 : 0;
    unreadable += match.basis() == AnswerMatch.Basis.UNREADABLE ? 1 : 0;
    if (corrector.equalsIgnoreCase(model)) {
      own.add(item);
    }
  }

  /** All answers taken in; the parameters are those of {@link CorrectedAnswers}. */
  public CorrectedAnswers all(String critiqueSource, String setting) {
    return new CorrectedAnswers(
        corrector, critiqueSource, setting, own, corrections, formats, withoutRule, unreadable);
  }
}
