package touchstone.annotation.correction;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.item.ItemId;

/**
 * What a corrector answered to an item in one run.
 *
 * @param response the corrector's own words, null where the file kept none
 * @param answer {@link AnswerValue#NOTHING} where no answer could be read from the response
 */
public record CorrectedAnswer(
    CorrectionRun run, ItemId item, @Nullable String response, AnswerValue answer) {}
