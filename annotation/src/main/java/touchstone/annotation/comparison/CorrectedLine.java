package touchstone.annotation.comparison;

import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerMatch;
import touchstone.annotation.answer.AnswerMatcher;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.answer.Reading;
import touchstone.annotation.correction.CorrectedAnswer;

/**
 * A first answer and what became of it.
 *
 * @param reference what VISCO's scripts make of the new answer; figures rest on it
 * @param mended what the rule makes of it as it is meant
 */
public record CorrectedLine(
    CorrectedAnswer corrected, AnswerValue first, AnswerMatch reference, AnswerMatch mended) {

  public static CorrectedLine of(CorrectedAnswer corrected, AnswerKey key) {
    return new CorrectedLine(
        corrected,
        key.first(),
        new AnswerMatcher(Reading.REFERENCE).match(corrected.answer(), key.label(), key.metadata()),
        new AnswerMatcher(Reading.MENDED).match(corrected.answer(), key.label(), key.metadata()));
  }

  /** Whether the two readings of the rule come to different ends. */
  public boolean isDisputed() {
    return reference.right() != mended.right();
  }
}
